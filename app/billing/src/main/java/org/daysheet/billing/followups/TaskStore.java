package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.TASK;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.store.Bulk;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.TaskRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Rows of tasks. Nobody else writes them, so ids follow the highest there is.
final class TaskStore {
    private static final List<Field<?>> FIELDS = List.of(
            TASK.TASK_ID,
            TASK.TASK_KEY,
            TASK.TASK_KIND,
            TASK.STATUS,
            TASK.DUE_ON,
            TASK.AMOUNT_CENTS,
            TASK.TITLE,
            TASK.CLAIM_ID,
            TASK.PATIENT_ID,
            TASK.PAYER_ID,
            TASK.REMITTANCE_ID,
            TASK.REMIT_CLAIM_ID,
            TASK.DENIAL_ID,
            TASK.OPENED_ON,
            TASK.OPENED_BY,
            TASK.ROW_VERSION);

    private static final Set<TaskStatus> CLOSED = EnumSet.of(TaskStatus.DONE, TaskStatus.WITHDRAWN);

    private TaskStore() {}

    /// Opens tasks whose keys are new, and again those that stand at one of these.
    ///
    /// @return ids by key, and how many are open now that were not
    static Opened open(Tx tx, List<TaskDraft> drafts, Set<TaskStatus> again) {
        Map<String, Known> known = known(tx, drafts.stream().map(TaskDraft::key).toList());
        Map<String, TaskId> ids = new LinkedHashMap<>();
        changes(tx, known.values(), again);
        tx.adds(TASK);
        Long last = tx.dsl().select(max(TASK.TASK_ID)).from(TASK).fetchOne(0, Long.class);
        long next = last == null ? 1 : last + 1;
        int opened = 0;
        try (Bulk rows = Bulk.insert(tx, TASK, FIELDS)) {
            for (TaskDraft draft : drafts) {
                Known old = known.get(draft.key());
                if (old != null) {
                    ids.put(draft.key(), old.id());
                    if (again.contains(old.status())) {
                        reopen(tx, old.id(), draft);
                        known.put(draft.key(), new Known(old.id(), TaskStatus.OPEN));
                        opened++;
                    }
                } else {
                    insert(tx, rows, next, draft);
                    ids.put(draft.key(), new TaskId(next));
                    known.put(draft.key(), new Known(new TaskId(next), TaskStatus.OPEN));
                    next++;
                    opened++;
                }
            }
        }
        return new Opened(ids, opened);
    }

    record Opened(Map<String, TaskId> ids, int count) {}

    private record Known(TaskId id, TaskStatus status) {}

    private static void changes(Tx tx, Collection<Known> tasks, Set<TaskStatus> standing) {
        tx.changes(
                TASK,
                tasks.stream()
                        .filter(task -> standing.contains(task.status()))
                        .map(task -> task.id().value())
                        .toList());
    }

    private static void reopen(Tx tx, TaskId id, TaskDraft draft) {
        tx.dsl()
                .update(TASK)
                .set(TASK.DUE_ON, draft.dueOn())
                .set(TASK.AMOUNT_CENTS, draft.amount().cents())
                .set(TASK.TITLE, draft.title())
                .where(TASK.TASK_ID.eq(id.value()))
                .execute();
        reopen(tx, id);
    }

    private static void reopen(Tx tx, TaskId id) {
        tx.dsl()
                .update(TASK)
                .set(TASK.STATUS, TaskStatus.OPEN.name())
                .setNull(TASK.DONE_ON)
                .setNull(TASK.DONE_BY)
                .setNull(TASK.OUTCOME)
                .set(TASK.ROW_VERSION, TASK.ROW_VERSION.plus(1))
                .where(TASK.TASK_ID.eq(id.value()))
                .execute();
        TaskEventStore.insert(tx, id, Worklist.Event.Kind.OPEN, "its reason is back");
    }

    /// Opens closed tasks again; unknown keys are left.
    static void reopen(Tx tx, Collection<String> keys) {
        Collection<Known> tasks = known(tx, List.copyOf(keys)).values();
        changes(tx, tasks, CLOSED);
        tasks.stream().filter(task -> CLOSED.contains(task.status())).forEach(task -> reopen(tx, task.id()));
    }

    /// Where the tasks of some kinds about these patients stand, by key.
    static Map<String, TaskStatus> about(Tx tx, Collection<PatientId> patients, List<TaskKind> kinds) {
        Map<String, TaskStatus> found = new LinkedHashMap<>();
        for (List<Long> chunk :
                Chunks.of(patients.stream().map(PatientId::value).distinct().toList())) {
            tx.dsl()
                    .select(TASK.TASK_KEY, TASK.STATUS)
                    .from(TASK)
                    .where(TASK.PATIENT_ID.in(chunk))
                    .and(TASK.TASK_KIND.in(kinds.stream().map(TaskKind::name).toList()))
                    .orderBy(TASK.TASK_ID)
                    .forEach(row -> found.put(row.value1(), TaskStatus.valueOf(row.value2())));
        }
        return found;
    }

    /// Keys of the open tasks of some kinds.
    static List<String> openKeys(Tx tx, List<TaskKind> kinds) {
        return tx.dsl()
                .select(TASK.TASK_KEY)
                .from(TASK)
                .where(TASK.TASK_KIND.in(kinds.stream().map(TaskKind::name).toList()))
                .and(TASK.STATUS.in(TaskStatus.OPEN.name(), TaskStatus.SNOOZED.name()))
                .orderBy(TASK.TASK_ID)
                .fetch(TASK.TASK_KEY);
    }

    /// Keys of the open tasks of some kinds about claims.
    static List<String> openKeys(Tx tx, List<TaskKind> kinds, Collection<ClaimId> claims) {
        return tx.dsl()
                .select(TASK.TASK_KEY)
                .from(TASK)
                .where(TASK.TASK_KIND.in(kinds.stream().map(TaskKind::name).toList()))
                .and(TASK.CLAIM_ID.in(claims.stream().map(ClaimId::value).toList()))
                .and(TASK.STATUS.in(TaskStatus.OPEN.name(), TaskStatus.SNOOZED.name()))
                .orderBy(TASK.TASK_ID)
                .fetch(TASK.TASK_KEY);
    }

    /// Closes the open task with a key, if there is one.
    static void settle(Tx tx, String key, String outcome) {
        known(tx, List.of(key)).values().stream()
                .filter(old -> old.status() == TaskStatus.OPEN || old.status() == TaskStatus.SNOOZED)
                .forEach(old -> done(tx, old.id(), outcome));
    }

    private static void insert(Tx tx, Bulk rows, long id, TaskDraft draft) {
        TaskDraft.About about = draft.about();
        rows.row(
                id,
                draft.key(),
                draft.kind().name(),
                TaskStatus.OPEN.name(),
                draft.dueOn(),
                draft.amount().cents(),
                draft.title(),
                about.claim() == null ? null : about.claim().value(),
                about.patient() == null ? null : about.patient().value(),
                about.payer() == null ? null : about.payer().value(),
                about.remittance() == null ? null : about.remittance().value(),
                about.remitClaim() == null ? null : about.remitClaim().value(),
                about.denial() == null ? null : about.denial().value(),
                tx.today(),
                tx.user().value(),
                0);
    }

    private static Map<String, Known> known(Tx tx, List<String> keys) {
        Map<String, Known> found = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(keys)) {
            tx.dsl()
                    .select(TASK.TASK_KEY, TASK.TASK_ID, TASK.STATUS)
                    .from(TASK)
                    .where(TASK.TASK_KEY.in(chunk))
                    .forEach(row -> found.put(
                            row.value1(), new Known(new TaskId(row.value2()), TaskStatus.valueOf(row.value3()))));
        }
        return found;
    }

    static void withdraw(Tx tx, Collection<String> keys) {
        List<Long> open = known(tx, List.copyOf(keys)).values().stream()
                .filter(task -> !CLOSED.contains(task.status()))
                .map(task -> task.id().value())
                .toList();
        tx.changes(TASK, open);
        for (List<Long> chunk : Chunks.of(open)) {
            tx.dsl()
                    .update(TASK)
                    .set(TASK.STATUS, TaskStatus.WITHDRAWN.name())
                    .set(TASK.DONE_ON, tx.today())
                    .set(TASK.ROW_VERSION, TASK.ROW_VERSION.plus(1))
                    .where(TASK.TASK_ID.in(chunk))
                    .execute();
        }
    }

    static void done(Tx tx, TaskId id, String outcome) {
        tx.changes(TASK, List.of(id.value()));
        tx.dsl()
                .update(TASK)
                .set(TASK.STATUS, TaskStatus.DONE.name())
                .set(TASK.DONE_ON, tx.today())
                .set(TASK.DONE_BY, tx.user().value())
                .set(TASK.OUTCOME, outcome)
                .set(TASK.ROW_VERSION, TASK.ROW_VERSION.plus(1))
                .where(TASK.TASK_ID.eq(id.value()))
                .execute();
        TaskEventStore.insert(tx, id, Worklist.Event.Kind.DONE, outcome);
    }

    static List<FollowUpTask> list(Tx tx, TaskFilter filter) {
        Condition condition = noCondition();
        if (filter.status() == TaskStatus.OPEN) {
            condition = condition.and(WorklistQuery.isToDo(tx));
        } else if (filter.status() != null) {
            condition = condition.and(TASK.STATUS.eq(filter.status().name()));
        }
        if (filter.kind() != null) {
            condition = condition.and(TASK.TASK_KIND.eq(filter.kind().name()));
        }
        if (filter.dueBy() != null) {
            condition = condition.and(TASK.DUE_ON.le(filter.dueBy()));
        }
        if (filter.claim() != null) {
            condition = condition.and(TASK.CLAIM_ID.eq(filter.claim().value()));
        }
        if (filter.patient() != null) {
            condition = condition.and(TASK.PATIENT_ID.eq(filter.patient().value()));
        }
        return tx.dsl()
                .selectFrom(TASK)
                .where(condition)
                .orderBy(TASK.DUE_ON, TASK.AMOUNT_CENTS.desc(), TASK.TASK_ID)
                .fetch(TaskStore::task);
    }

    static Optional<FollowUpTask> find(Tx tx, TaskId id) {
        return tx.dsl()
                .selectFrom(TASK)
                .where(TASK.TASK_ID.eq(id.value()))
                .fetchOptional()
                .map(TaskStore::task);
    }

    private static FollowUpTask task(TaskRecord row) {
        return new FollowUpTask(
                new TaskId(row.getTaskId()),
                row.getTaskKey(),
                TaskKind.valueOf(row.getTaskKind()),
                TaskStatus.valueOf(row.getStatus()),
                row.getDueOn(),
                Money.ofCents(row.getAmountCents()),
                row.getTitle(),
                about(row),
                row.getOpenedOn(),
                row.getDoneOn(),
                row.getOutcome());
    }

    static TaskDraft.About about(TaskRecord row) {
        return new TaskDraft.About(
                id(row.getClaimId()) ? new ClaimId(row.getClaimId()) : null,
                id(row.getPatientId()) ? new PatientId(row.getPatientId()) : null,
                id(row.getPayerId()) ? new PayerId(row.getPayerId()) : null,
                id(row.getRemittanceId()) ? new RemittanceId(row.getRemittanceId()) : null,
                id(row.getRemitClaimId()) ? new RemitClaimId(row.getRemitClaimId()) : null,
                id(row.getDenialId()) ? new DenialId(row.getDenialId()) : null);
    }

    private static boolean id(@Nullable Long value) {
        return value != null;
    }
}
