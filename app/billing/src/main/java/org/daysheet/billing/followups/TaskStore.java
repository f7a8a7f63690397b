package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.TASK;
import static org.daysheet.store.db.Tables.TASK_EVENT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.store.Bulk;
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
    private static final int CHUNK = 500;
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

    private TaskStore() {}

    static Map<String, TaskId> open(Tx tx, List<TaskDraft> drafts) {
        Map<String, TaskId> ids = ids(tx, drafts.stream().map(TaskDraft::key).toList());
        Long last = tx.dsl().select(max(TASK.TASK_ID)).from(TASK).fetchOne(0, Long.class);
        long next = last == null ? 1 : last + 1;
        try (Bulk rows = Bulk.insert(tx, TASK, FIELDS)) {
            for (TaskDraft draft : drafts) {
                if (!ids.containsKey(draft.key())) {
                    insert(tx, rows, next, draft);
                    ids.put(draft.key(), new TaskId(next));
                    next++;
                }
            }
        }
        return ids;
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

    private static Map<String, TaskId> ids(Tx tx, List<String> keys) {
        Map<String, TaskId> ids = new LinkedHashMap<>();
        for (List<String> chunk : chunks(keys)) {
            tx.dsl()
                    .select(TASK.TASK_KEY, TASK.TASK_ID)
                    .from(TASK)
                    .where(TASK.TASK_KEY.in(chunk))
                    .forEach(row -> ids.put(row.value1(), new TaskId(row.value2())));
        }
        return ids;
    }

    static void withdraw(Tx tx, Collection<String> keys) {
        for (List<String> chunk : chunks(List.copyOf(keys))) {
            withdraw(tx, TASK.TASK_KEY.in(chunk));
        }
    }

    static void withdrawStartingWith(Tx tx, Collection<String> beginnings) {
        for (String beginning : beginnings) {
            withdraw(tx, TASK.TASK_KEY.startsWith(beginning));
        }
    }

    static void withdrawOthers(Tx tx, List<TaskKind> kinds, Collection<String> keysToKeep) {
        Set<String> keep = new HashSet<>(keysToKeep);
        List<String> gone = tx
                .dsl()
                .select(TASK.TASK_KEY)
                .from(TASK)
                .where(TASK.TASK_KIND.in(kinds.stream().map(TaskKind::name).toList()))
                .and(TASK.STATUS.in(TaskStatus.OPEN.name(), TaskStatus.SNOOZED.name()))
                .fetch(TASK.TASK_KEY)
                .stream()
                .filter(key -> !keep.contains(key))
                .toList();
        withdraw(tx, gone);
    }

    private static void withdraw(Tx tx, Condition which) {
        tx.dsl()
                .update(TASK)
                .set(TASK.STATUS, TaskStatus.WITHDRAWN.name())
                .set(TASK.DONE_ON, tx.today())
                .set(TASK.ROW_VERSION, TASK.ROW_VERSION.plus(1))
                .where(which)
                .and(TASK.STATUS.in(TaskStatus.OPEN.name(), TaskStatus.SNOOZED.name()))
                .execute();
    }

    static void close(Tx tx, TaskId id, TaskStatus status, String outcome) {
        tx.dsl()
                .update(TASK)
                .set(TASK.STATUS, status.name())
                .set(TASK.DONE_ON, tx.today())
                .set(TASK.DONE_BY, tx.user().value())
                .set(TASK.OUTCOME, outcome)
                .set(TASK.ROW_VERSION, TASK.ROW_VERSION.plus(1))
                .where(TASK.TASK_ID.eq(id.value()))
                .execute();
        tx.dsl()
                .insertInto(TASK_EVENT)
                .set(TASK_EVENT.TASK_ID, id.value())
                .set(TASK_EVENT.EVENT_KIND, status.name())
                .set(TASK_EVENT.NOTE, outcome)
                .set(TASK_EVENT.HAPPENED_AT, tx.now())
                .set(TASK_EVENT.HAPPENED_BY, tx.user().value())
                .execute();
    }

    static int count(Tx tx) {
        return tx.dsl().fetchCount(TASK);
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

    private static List<List<String>> chunks(List<String> all) {
        return java.util.stream.IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + CHUNK)))
                .toList();
    }
}
