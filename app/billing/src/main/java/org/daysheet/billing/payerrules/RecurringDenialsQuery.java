package org.daysheet.billing.payerrules;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.DENIAL;
import static org.daysheet.store.db.Tables.PAYER;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Condition;

/// Denials of one payer for one reason that came at least three times.
final class RecurringDenialsQuery {
    private static final int AT_LEAST = 3;
    private static final int FEW_PROCEDURES = 3;

    private RecurringDenialsQuery() {}

    /// One of them, with the procedures it was about when they are few.
    record Recurring(
            String payer,
            String payerName,
            String reason,
            String remarks,
            int claims,
            Money amount,
            LocalDate lastOn,
            List<String> procedures) {}

    /// Those of this day and later, most claims first.
    static List<Recurring> since(Tx tx, LocalDate from) {
        List<Recurring> found = new ArrayList<>();
        tx.dsl()
                .select(
                        PAYER.PAYER_CODE,
                        PAYER.PAYER_NAME,
                        DENIAL.GROUP_CODE,
                        DENIAL.CARC,
                        DENIAL.REMARKS,
                        countDistinct(DENIAL.CLAIM_ID),
                        sum(DENIAL.AMOUNT_CENTS),
                        max(DENIAL.OPENED_ON),
                        PAYER.PAYER_ID)
                .from(DENIAL)
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(DENIAL.CLAIM_ID))
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                .where(DENIAL.OPENED_ON.ge(from))
                .and(DENIAL.DENIAL_KIND.eq("DENIAL"))
                .groupBy(
                        PAYER.PAYER_ID,
                        PAYER.PAYER_CODE,
                        PAYER.PAYER_NAME,
                        DENIAL.GROUP_CODE,
                        DENIAL.CARC,
                        DENIAL.REMARKS)
                .having(countDistinct(DENIAL.CLAIM_ID).ge(AT_LEAST))
                .orderBy(
                        countDistinct(DENIAL.CLAIM_ID).desc(),
                        max(DENIAL.OPENED_ON).desc(),
                        PAYER.PAYER_CODE)
                .forEach(row -> found.add(new Recurring(
                        row.value1(),
                        row.value2(),
                        row.value3() + "-" + row.value4(),
                        row.value5(),
                        row.value6(),
                        Money.ofCents(row.value7().longValueExact()),
                        row.value8(),
                        procedures(
                                tx,
                                CLAIM.PAYER_ID
                                        .eq(row.value9())
                                        .and(DENIAL.GROUP_CODE.eq(row.value3()))
                                        .and(DENIAL.CARC.eq(row.value4()))
                                        .and(DENIAL.REMARKS.eq(row.value5()))
                                        .and(DENIAL.OPENED_ON.ge(from))))));
        return List.copyOf(found);
    }

    private static List<String> procedures(Tx tx, Condition condition) {
        List<String> codes = tx.dsl()
                .selectDistinct(CHARGE.PROCEDURE_CODE)
                .from(DENIAL)
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(DENIAL.CLAIM_ID))
                .join(CHARGE)
                .on(CHARGE.CHARGE_ID.eq(DENIAL.CHARGE_ID))
                .where(condition)
                .orderBy(CHARGE.PROCEDURE_CODE)
                .limit(FEW_PROCEDURES + 1)
                .fetch(CHARGE.PROCEDURE_CODE);
        return codes.size() > FEW_PROCEDURES ? List.of() : codes;
    }
}
