package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.TASK;
import static org.daysheet.store.db.Tables.TASK_EVENT;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.TaskId;

/// What people did with tasks: the moves of a task and the rows of its history.
final class TaskEventStore {
    private TaskEventStore() {}

    static void assign(Tx tx, TaskId id) {
        tx.changes(TASK, List.of(id.value()));
        tx.dsl()
                .update(TASK)
                .set(TASK.ASSIGNED_TO, tx.user().value())
                .set(TASK.ROW_VERSION, TASK.ROW_VERSION.plus(1))
                .where(TASK.TASK_ID.eq(id.value()))
                .execute();
    }

    static void putOff(Tx tx, TaskId id, LocalDate until) {
        tx.changes(TASK, List.of(id.value()));
        tx.dsl()
                .update(TASK)
                .set(TASK.STATUS, TaskStatus.SNOOZED.name())
                .set(TASK.DUE_ON, until)
                .set(TASK.ROW_VERSION, TASK.ROW_VERSION.plus(1))
                .where(TASK.TASK_ID.eq(id.value()))
                .execute();
    }

    static void insert(Tx tx, TaskId id, Worklist.Event.Kind kind, String note) {
        tx.adds(TASK_EVENT);
        tx.dsl()
                .insertInto(TASK_EVENT)
                .set(TASK_EVENT.TASK_ID, id.value())
                .set(TASK_EVENT.EVENT_KIND, kind.name())
                .set(TASK_EVENT.NOTE, note)
                .set(TASK_EVENT.HAPPENED_AT, tx.now())
                .set(TASK_EVENT.HAPPENED_BY, tx.user().value())
                .execute();
    }

    static List<Worklist.Event> of(Tx tx, TaskId id) {
        return tx.dsl()
                .select(TASK_EVENT.EVENT_KIND, TASK_EVENT.NOTE, TASK_EVENT.HAPPENED_AT, APP_USER.LOGIN_NAME)
                .from(TASK_EVENT)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(TASK_EVENT.HAPPENED_BY))
                .where(TASK_EVENT.TASK_ID.eq(id.value()))
                .orderBy(TASK_EVENT.TASK_EVENT_ID)
                .fetch(row -> new Worklist.Event(
                        Worklist.Event.Kind.valueOf(row.value1()), row.value2(), row.value3(), row.value4()));
    }
}
