package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.TASK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.id.UserId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Reads pages of the worklist, with the names of whom a task is about.
final class WorklistQuery {
    private static final List<String> SILENCE =
            List.of(TaskKind.SILENT_FILE.name(), TaskKind.SILENT_CLAIM.name(), TaskKind.SILENT_PAYMENT.name());

    private WorklistQuery() {}

    static Worklist.Totals totals(Tx tx, UserId me, WorklistFilter filter) {
        return tx.dsl()
                .select(count(), coalesce(sum(TASK.AMOUNT_CENTS), val(0)).cast(SQLDataType.BIGINT))
                .from(TASK)
                .where(condition(tx, me, filter))
                .fetchSingle(row -> new Worklist.Totals(row.value1(), Money.ofCents(row.value2())));
    }

    static List<WorklistRow> page(Tx tx, UserId me, WorklistFilter filter, WorklistOrder order, int offset, int limit) {
        return tasks(tx, condition(tx, me, filter))
                .orderBy(order(filter.scope(), order))
                .offset(offset)
                .limit(limit)
                .fetch(row -> row(tx, row));
    }

    static List<WorklistRow> of(Tx tx, Collection<TaskId> ids) {
        List<WorklistRow> rows = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(ids.stream().map(TaskId::value).toList())) {
            rows.addAll(tasks(tx, TASK.TASK_ID.in(chunk)).fetch(row -> row(tx, row)));
        }
        return rows;
    }

    static List<WorklistRow> ofPatient(Tx tx, PatientId patient) {
        Condition isAbout = TASK.PATIENT_ID
                .eq(patient.value())
                .or(TASK.CLAIM_ID.in(select(CLAIM.CLAIM_ID).from(CLAIM).where(CLAIM.PATIENT_ID.eq(patient.value()))));
        List<WorklistRow> rows = new ArrayList<>();
        rows.addAll(tasks(tx, isAbout.and(isWaiting()))
                .orderBy(order(WorklistFilter.Scope.ALL))
                .fetch(row -> row(tx, row)));
        rows.addAll(tasks(tx, isAbout.and(isWaiting().not()))
                .orderBy(order(WorklistFilter.Scope.CLOSED))
                .fetch(row -> row(tx, row)));
        return rows;
    }

    private static SelectConditionStep<Record> tasks(Tx tx, Condition which) {
        return tx.dsl()
                .select(TASK.fields())
                .select(PATIENT.LAST_NAME, PATIENT.FIRST_NAME, PATIENT.MIDDLE_NAME, PATIENT.NAME_SUFFIX)
                .select(PAYER.PAYER_NAME, APP_USER.LOGIN_NAME)
                .select(ENCOUNTER.ADJUSTER_NAME, ENCOUNTER.ADJUSTER_PHONE)
                .from(TASK)
                .leftJoin(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(TASK.PATIENT_ID))
                .leftJoin(PAYER)
                .on(PAYER.PAYER_ID.eq(TASK.PAYER_ID))
                .leftJoin(APP_USER)
                .on(APP_USER.USER_ID.eq(TASK.ASSIGNED_TO))
                .leftJoin(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(TASK.CLAIM_ID))
                .leftJoin(ENCOUNTER)
                .on(ENCOUNTER.ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID))
                .where(which);
    }

    static List<Worklist.OfPayer> payers(Tx tx) {
        return tx.dsl()
                .select(PAYER.PAYER_ID, PAYER.PAYER_NAME)
                .from(PAYER)
                .where(PAYER.PAYER_ID.in(select(TASK.PAYER_ID).from(TASK).where(isWaiting())))
                .orderBy(PAYER.PAYER_NAME, PAYER.PAYER_ID)
                .fetch(row -> new Worklist.OfPayer(new PayerId(row.value1()), row.value2()));
    }

    private static List<OrderField<?>> order(WorklistFilter.Scope scope, WorklistOrder order) {
        List<OrderField<?>> fields = new ArrayList<>();
        switch (order.column()) {
            case PRESSING -> {}
            case DUE -> fields.add(turned(TASK.DUE_ON, order));
            case STATE -> {
                fields.add(turned(TASK.STATUS, order));
                fields.add(turned(TASK.DUE_ON, order));
            }
            case KIND -> fields.add(turned(TASK.TASK_KIND, order));
            case TITLE -> fields.add(turned(TASK.TITLE, order));
            case PATIENT -> {
                fields.add(turned(PATIENT.LAST_NAME, order));
                fields.add(turned(PATIENT.FIRST_NAME, order));
            }
            case PAYER -> fields.add(turned(PAYER.PAYER_NAME, order));
            case AMOUNT -> fields.add(turned(TASK.AMOUNT_CENTS, order));
            case ASSIGNEE -> fields.add(turned(APP_USER.LOGIN_NAME, order));
        }
        fields.addAll(order(scope));
        return fields;
    }

    private static OrderField<?> turned(Field<?> field, WorklistOrder order) {
        return order.isDescending() ? field.desc().nullsLast() : field.asc().nullsLast();
    }

    private static List<OrderField<?>> order(WorklistFilter.Scope scope) {
        return scope == WorklistFilter.Scope.CLOSED
                ? List.of(TASK.DONE_ON.desc(), TASK.TASK_ID.desc())
                : List.of(TASK.DUE_ON, TASK.AMOUNT_CENTS.desc(), TASK.TASK_ID);
    }

    private static Condition condition(Tx tx, UserId me, WorklistFilter filter) {
        Condition condition = switch (filter.scope()) {
            case OPEN -> isToDo(tx);
            case MINE -> isToDo(tx).and(TASK.ASSIGNED_TO.eq(me.value()));
            case SNOOZED -> TASK.STATUS.eq(TaskStatus.SNOOZED.name()).and(TASK.DUE_ON.gt(tx.today()));
            case CLOSED -> TASK.STATUS.in(TaskStatus.DONE.name(), TaskStatus.WITHDRAWN.name());
            case ALL -> noCondition();
        };
        if (filter.kind() != null) {
            condition = condition.and(TASK.TASK_KIND.eq(filter.kind().name()));
        }
        if (filter.payer() != null) {
            condition = condition.and(TASK.PAYER_ID.eq(filter.payer().value()));
        }
        if (filter.dueBy() != null) {
            condition = condition.and(TASK.DUE_ON.le(filter.dueBy()));
        }
        if (filter.openedBy() != null) {
            condition = condition.and(TASK.OPENED_ON.le(filter.openedBy()));
        }
        condition = condition.and(isAbout(filter.topic()));
        return filter.text().isBlank() ? condition : condition.and(matches(filter.text()));
    }

    private static Condition isAbout(WorklistFilter.Topic topic) {
        return switch (topic) {
            case ALL -> noCondition();
            case SILENCE -> TASK.TASK_KIND.in(SILENCE);
            case REST ->
                TASK.TASK_KIND
                        .notIn(SILENCE)
                        .and(TASK.TASK_KIND
                                .ne(TaskKind.REJECTED.name())
                                .or(TASK.CLAIM_ID.isNull())
                                .or(TASK.CLAIM_ID.notIn(select(CLAIM.CLAIM_ID)
                                        .from(CLAIM)
                                        .where(CLAIM.STATUS.eq(ClaimStatus.REJECTED.name())))));
        };
    }

    /// Open, or put off until a day that has come.
    static Condition isToDo(Tx tx) {
        return isWaiting().and(TASK.STATUS.eq(TaskStatus.OPEN.name()).or(TASK.DUE_ON.le(tx.today())));
    }

    private static Condition isWaiting() {
        return TASK.STATUS.in(TaskStatus.OPEN.name(), TaskStatus.SNOOZED.name());
    }

    private static Condition matches(String text) {
        String words = text.strip();
        return TASK.TITLE
                .containsIgnoreCase(words)
                .or(TASK.PAYER_ID.in(
                        select(PAYER.PAYER_ID).from(PAYER).where(PAYER.PAYER_NAME.containsIgnoreCase(words))))
                .or(TASK.CLAIM_ID.in(select(CLAIM_VERSION.CLAIM_ID)
                        .from(CLAIM_VERSION)
                        .where(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.startsWith(words.toUpperCase(Locale.ROOT)))))
                .or(TASK.PATIENT_ID.in(select(PATIENT.PATIENT_ID)
                        .from(PATIENT)
                        .where(PATIENT.SEARCH_NAME.startsWith(Patients.searchText(words)))));
    }

    private static WorklistRow row(Tx tx, Record row) {
        TaskStatus status = TaskStatus.valueOf(row.get(TASK.STATUS));
        boolean isBack = status == TaskStatus.SNOOZED && !row.get(TASK.DUE_ON).isAfter(tx.today());
        return new WorklistRow(
                new TaskId(row.get(TASK.TASK_ID)),
                TaskKind.valueOf(row.get(TASK.TASK_KIND)),
                isBack ? TaskStatus.OPEN : status,
                row.get(TASK.DUE_ON),
                Money.ofCents(row.get(TASK.AMOUNT_CENTS)),
                row.get(TASK.TITLE),
                TaskStore.about(row.into(TASK)),
                patient(row),
                text(row.get(PAYER.PAYER_NAME)),
                text(row.get(APP_USER.LOGIN_NAME)),
                adjuster(row),
                row.get(TASK.OPENED_ON),
                row.get(TASK.DONE_ON),
                text(row.get(TASK.OUTCOME)));
    }

    private static String patient(Record row) {
        String last = row.get(PATIENT.LAST_NAME);
        return last == null
                ? ""
                : new PersonName(
                                last,
                                text(row.get(PATIENT.FIRST_NAME)),
                                text(row.get(PATIENT.MIDDLE_NAME)),
                                text(row.get(PATIENT.NAME_SUFFIX)))
                        .display();
    }

    private static String adjuster(Record row) {
        return (text(row.get(ENCOUNTER.ADJUSTER_NAME)) + " " + text(row.get(ENCOUNTER.ADJUSTER_PHONE))).strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
