package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_PRINT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.DENIAL_EVENT;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;
import static org.daysheet.store.db.Tables.TASK;
import static org.daysheet.store.db.Tables.TASK_EVENT;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.accounts.ClaimMoment.Kind;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// What happened about a claim beside its own events.
final class ClaimMomentQuery {
    private ClaimMomentQuery() {}

    /// In no order.
    static List<ClaimMoment> of(Tx tx, ClaimId claim, ZoneId zone) {
        List<ClaimMoment> moments = new ArrayList<>();
        moments.addAll(prints(tx, claim, zone));
        moments.addAll(tasks(tx, claim));
        moments.addAll(taskEvents(tx, claim, zone));
        moments.addAll(denials(tx, claim));
        moments.addAll(denialEvents(tx, claim, zone));
        moments.addAll(statements(tx, claim));
        return moments;
    }

    private static List<ClaimMoment> prints(Tx tx, ClaimId claim, ZoneId zone) {
        return tx.dsl()
                .select(
                        CLAIM_PRINT.CLAIM_PRINT_ID,
                        CLAIM_PRINT.WENT_OUT,
                        CLAIM_PRINT.PRINTED_AT,
                        CLAIM_PRINT.FILE_NAME,
                        CLAIM_VERSION.PATIENT_CONTROL_NUMBER,
                        APP_USER.LOGIN_NAME)
                .from(CLAIM_PRINT)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_PRINT.CLAIM_VERSION_ID))
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(CLAIM_PRINT.PRINTED_BY))
                .where(CLAIM_PRINT.CLAIM_ID.eq(claim.value()))
                .fetch(row -> new ClaimMoment(
                        Kind.valueOf(row.value2()),
                        day(row.value3(), zone),
                        row.value1(),
                        row.value5(),
                        "",
                        row.value4(),
                        row.value6(),
                        null));
    }

    private static List<ClaimMoment> tasks(Tx tx, ClaimId claim) {
        List<ClaimMoment> moments = new ArrayList<>();
        tx.dsl()
                .select(TASK.TASK_ID, TASK.TITLE, TASK.OPENED_ON, TASK.AMOUNT_CENTS, TASK.STATUS, TASK.DONE_ON)
                .from(TASK)
                .where(TASK.CLAIM_ID.eq(claim.value()))
                .forEach(row -> {
                    Money amount = Money.ofCents(row.value4());
                    moments.add(new ClaimMoment(
                            Kind.TASK_OPENED, row.value3(), row.value1(), row.value2(), "", "", "", amount));
                    LocalDate doneOn = row.value6();
                    if (row.value5().equals("WITHDRAWN") && doneOn != null) {
                        moments.add(new ClaimMoment(
                                Kind.TASK_WITHDRAWN, doneOn, row.value1(), row.value2(), "", "", "", amount));
                    }
                });
        return moments;
    }

    private static List<ClaimMoment> taskEvents(Tx tx, ClaimId claim, ZoneId zone) {
        return tx.dsl()
                .select(
                        TASK.TASK_ID,
                        TASK.TITLE,
                        TASK_EVENT.EVENT_KIND,
                        TASK_EVENT.NOTE,
                        TASK_EVENT.HAPPENED_AT,
                        APP_USER.LOGIN_NAME)
                .from(TASK_EVENT)
                .join(TASK)
                .on(TASK.TASK_ID.eq(TASK_EVENT.TASK_ID))
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(TASK_EVENT.HAPPENED_BY))
                .where(TASK.CLAIM_ID.eq(claim.value()))
                .orderBy(TASK_EVENT.TASK_EVENT_ID)
                .fetch(row -> new ClaimMoment(
                        taskKind(row.value3()),
                        day(row.value5(), zone),
                        row.value1(),
                        row.value2(),
                        "",
                        row.value4(),
                        row.value6(),
                        null));
    }

    private static Kind taskKind(String event) {
        return event.equals("OPEN") ? Kind.TASK_REOPENED : Kind.valueOf("TASK_" + event);
    }

    private static List<ClaimMoment> denials(Tx tx, ClaimId claim) {
        return tx.dsl()
                .select(
                        DENIAL.GROUP_CODE,
                        DENIAL.CARC,
                        DENIAL.OPENED_ON,
                        DENIAL.AMOUNT_CENTS,
                        REMIT_CLAIM.REMITTANCE_ID)
                .from(DENIAL)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(DENIAL.REMIT_CLAIM_ID))
                .where(DENIAL.CLAIM_ID.eq(claim.value()))
                .orderBy(DENIAL.DENIAL_ID)
                .fetch(row -> new ClaimMoment(
                        Kind.DENIAL_OPENED,
                        row.value3(),
                        row.value5(),
                        row.value1() + "-" + row.value2(),
                        "",
                        "",
                        "",
                        Money.ofCents(row.value4())));
    }

    private static List<ClaimMoment> denialEvents(Tx tx, ClaimId claim, ZoneId zone) {
        return tx.dsl()
                .select(
                        DENIAL.GROUP_CODE,
                        DENIAL.CARC,
                        DENIAL_EVENT.TO_STATUS,
                        DENIAL_EVENT.NOTE,
                        DENIAL_EVENT.HAPPENED_AT,
                        APP_USER.LOGIN_NAME,
                        REMIT_CLAIM.REMITTANCE_ID)
                .from(DENIAL_EVENT)
                .join(DENIAL)
                .on(DENIAL.DENIAL_ID.eq(DENIAL_EVENT.DENIAL_ID))
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(DENIAL.REMIT_CLAIM_ID))
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(DENIAL_EVENT.HAPPENED_BY))
                .where(DENIAL.CLAIM_ID.eq(claim.value()))
                .orderBy(DENIAL_EVENT.DENIAL_EVENT_ID)
                .fetch(row -> new ClaimMoment(
                        Kind.DENIAL_MOVED,
                        day(row.value5(), zone),
                        row.value7(),
                        row.value1() + "-" + row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value6(),
                        null));
    }

    /// Statements that name charges of the claim, with what they ask for of them.
    private static List<ClaimMoment> statements(Tx tx, ClaimId claim) {
        var due = sum(STATEMENT_LINE.DUE_CENTS).cast(SQLDataType.BIGINT);
        return tx.dsl()
                .select(STATEMENT.STATEMENT_NUMBER, STATEMENT.CUTOFF_ON, due)
                .from(STATEMENT_LINE)
                .join(STATEMENT)
                .on(STATEMENT.STATEMENT_ID.eq(STATEMENT_LINE.STATEMENT_ID))
                .where(STATEMENT_LINE.CHARGE_ID.in(select(CLAIM_LINE.CHARGE_ID)
                        .from(CLAIM_LINE)
                        .join(CLAIM_VERSION)
                        .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                        .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))))
                .groupBy(STATEMENT.STATEMENT_ID, STATEMENT.STATEMENT_NUMBER, STATEMENT.CUTOFF_ON)
                .orderBy(STATEMENT.STATEMENT_ID)
                .fetch(row -> new ClaimMoment(
                        Kind.STATEMENT, row.value2(), 0, row.value1(), "", "", "", Money.ofCents(row.value3())));
    }

    private static LocalDate day(@Nullable Instant at, ZoneId zone) {
        if (at == null) {
            throw new IllegalStateException("a moment without a time");
        }
        return LocalDate.ofInstant(at, zone);
    }
}
