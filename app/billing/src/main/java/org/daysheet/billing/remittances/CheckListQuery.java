package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_MATCH;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.daysheet.store.Days;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Keys of the checks of a page, in their order.
final class CheckListQuery {
    private CheckListQuery() {}

    static List<Long> keys(Tx tx, CheckSearch search, CheckOrder order, int offset, int limit) {
        Field<?> first = switch (order.column()) {
            case TAKEN -> REMITTANCE.REMITTANCE_ID;
            case PAID_ON -> REMITTANCE.PAYMENT_ON;
            case PAYER -> REMITTANCE.PAYER_NAME;
            case TRACE -> REMITTANCE.TRACE_NUMBER;
            case AMOUNT -> REMITTANCE.PAYMENT_CENTS;
            case UNMATCHED -> unmatched();
            case STATUS -> REMITTANCE_STATE.STATUS;
        };
        return tx.dsl()
                .select(REMITTANCE.REMITTANCE_ID)
                .from(REMITTANCE)
                .join(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .where(condition(search))
                .orderBy(order.isDescending() ? first.desc() : first.asc(), REMITTANCE.REMITTANCE_ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(REMITTANCE.REMITTANCE_ID);
    }

    /// How many claims of a check have no match by their newest verdict.
    private static Field<Integer> unmatched() {
        var later = REMIT_MATCH.as("later");
        return field(selectCount()
                .from(REMIT_CLAIM)
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .and(notExists(selectOne()
                        .from(REMIT_MATCH)
                        .where(REMIT_MATCH.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                        .and(REMIT_MATCH.VERDICT.eq(MatchVerdict.MATCHED.name()))
                        .and(notExists(selectOne()
                                .from(later)
                                .where(later.REMIT_CLAIM_ID.eq(REMIT_MATCH.REMIT_CLAIM_ID))
                                .and(later.REMIT_MATCH_ID.gt(REMIT_MATCH.REMIT_MATCH_ID)))))));
    }

    static int count(Tx tx, CheckSearch search) {
        return tx.dsl()
                .fetchCount(DSL.select(REMITTANCE.REMITTANCE_ID)
                        .from(REMITTANCE)
                        .join(REMITTANCE_STATE)
                        .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                        .where(condition(search)));
    }

    private static Condition condition(CheckSearch search) {
        PayerId payer = search.payer();
        Condition dated = search.paid().isAny() ? noCondition() : REMITTANCE.PAYMENT_ON.ne(Check.NO_DATE);
        return standing(search.standing())
                .and(Days.within(REMITTANCE.PAYMENT_ON, search.paid()))
                .and(dated)
                .and(Days.within(REMITTANCE.TAKEN_ON, search.taken()))
                .and(payer == null ? noCondition() : REMITTANCE.REMITTANCE_ID.in(PayerQuery.checks(payer)))
                .and(looked(search));
    }

    private static Condition standing(CheckStanding standing) {
        return switch (standing) {
            case ANY -> noCondition();
            case TO_POST ->
                REMITTANCE_STATE.STATUS.in(RemittanceStatus.TAKEN.name(), RemittanceStatus.OUT_OF_BALANCE.name());
            case FOR_A_PERSON -> CheckTroubleQuery.any();
            case POSTED -> REMITTANCE_STATE.STATUS.eq(RemittanceStatus.POSTED.name());
        };
    }

    private static Condition looked(CheckSearch search) {
        Money amount = search.amount();
        if (amount != null) {
            return REMITTANCE.PAYMENT_CENTS.eq(amount.cents());
        }
        return search.text().isEmpty() ? noCondition() : begins(search.text());
    }

    private static Condition begins(String text) {
        return REMITTANCE.PAYER_NAME.startsWithIgnoreCase(text).or(REMITTANCE.TRACE_NUMBER.startsWithIgnoreCase(text));
    }
}
