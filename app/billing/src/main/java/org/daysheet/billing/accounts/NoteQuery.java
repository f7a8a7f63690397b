package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.PATIENT_NOTE;
import static org.daysheet.store.db.Tables.TASK;
import static org.daysheet.store.db.Tables.TASK_EVENT;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.TaskId;

/// Notes about an account: those written on it, and those written on tasks about the patient.
final class NoteQuery {
    /// Kind of the event by which the program opens a task again.
    private static final String OF_THE_PROGRAM = "OPEN";

    private NoteQuery() {}

    /// Newest first.
    static List<AccountNote> of(Tx tx, PatientId patient) {
        List<AccountNote> notes = new ArrayList<>(ofAccount(tx, patient));
        notes.addAll(ofTasks(tx, patient));
        notes.sort(Comparator.comparing(AccountNote::at).reversed());
        return notes;
    }

    private static List<AccountNote> ofAccount(Tx tx, PatientId patient) {
        return tx.dsl()
                .select(PATIENT_NOTE.WRITTEN_AT, APP_USER.DISPLAY_NAME, PATIENT_NOTE.NOTE)
                .from(PATIENT_NOTE)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(PATIENT_NOTE.WRITTEN_BY))
                .where(PATIENT_NOTE.PATIENT_ID.eq(patient.value()))
                .orderBy(PATIENT_NOTE.PATIENT_NOTE_ID.desc())
                .fetch(row -> new AccountNote(row.value1(), row.value2(), row.value3(), "", null));
    }

    private static List<AccountNote> ofTasks(Tx tx, PatientId patient) {
        return tx.dsl()
                .select(TASK_EVENT.HAPPENED_AT, APP_USER.DISPLAY_NAME, TASK_EVENT.NOTE, TASK.TITLE, TASK.TASK_ID)
                .from(TASK_EVENT)
                .join(TASK)
                .on(TASK.TASK_ID.eq(TASK_EVENT.TASK_ID))
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(TASK_EVENT.HAPPENED_BY))
                .where(TASK.TASK_ID.in(select(TASK.TASK_ID)
                        .from(TASK)
                        .where(TASK.PATIENT_ID.eq(patient.value()))
                        .union(select(TASK.TASK_ID)
                                .from(TASK)
                                .join(CLAIM)
                                .on(CLAIM.CLAIM_ID.eq(TASK.CLAIM_ID))
                                .where(CLAIM.PATIENT_ID.eq(patient.value())))))
                .and(TASK_EVENT.NOTE.ne(""))
                .and(TASK_EVENT.EVENT_KIND.ne(OF_THE_PROGRAM))
                .orderBy(TASK_EVENT.TASK_EVENT_ID.desc())
                .fetch(row -> new AccountNote(
                        row.value1(), row.value2(), row.value3(), row.value4(), new TaskId(row.value5())));
    }
}
