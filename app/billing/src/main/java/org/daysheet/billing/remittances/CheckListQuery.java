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
import java.util.Set;
import org.daysheet.store.Days;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Keys of the checks of a page, in their order.
///
/// @param search which checks
/// @param held checks to post with a claim that is held although a person has matched it, where those are asked for
record CheckListQuery(Tx tx, CheckSearch search, Set<RemittanceId> held) {
    private static final int CENTS_BELOW_THE_NEXT_DOLLAR = 99;

    List<Long> keys(CheckOrder order, int offset, int limit) {
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
                .where(condition())
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

    int count() {
        return tx.dsl()
                .fetchCount(DSL.select(REMITTANCE.REMITTANCE_ID)
                        .from(REMITTANCE)
                        .join(REMITTANCE_STATE)
                        .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                        .where(condition()));
    }

    private Condition condition() {
        PayerId payer = search.payer();
        Condition dated = search.paid().isAny() ? noCondition() : REMITTANCE.PAYMENT_ON.ne(Check.NO_DATE);
        return standing()
                .and(Days.within(REMITTANCE.PAYMENT_ON, search.paid()))
                .and(dated)
                .and(Days.within(REMITTANCE.TAKEN_ON, search.taken()))
                .and(payer == null ? noCondition() : REMITTANCE.REMITTANCE_ID.in(PayerQuery.checks(payer)))
                .and(looked());
    }

    private Condition standing() {
        return switch (search.standing()) {
            case ANY -> noCondition();
            case TO_POST ->
                REMITTANCE_STATE.STATUS.eq(RemittanceStatus.TAKEN.name()).or(CheckTroubleQuery.isUnbalanced());
            case FOR_A_PERSON ->
                CheckTroubleQuery.any()
                        .or(REMITTANCE.REMITTANCE_ID.in(
                                held.stream().map(RemittanceId::value).toList()));
            case POSTED -> REMITTANCE_STATE.STATUS.eq(RemittanceStatus.POSTED.name());
        };
    }

    private Condition looked() {
        Money amount = search.amount();
        if (amount != null) {
            return REMITTANCE.PAYMENT_CENTS.eq(amount.cents());
        }
        return search.text().isEmpty() ? noCondition() : found(search.text());
    }

    private static Condition found(String text) {
        Condition begins =
                REMITTANCE.PAYER_NAME.startsWithIgnoreCase(text).or(REMITTANCE.TRACE_NUMBER.startsWithIgnoreCase(text));
        return CheckSearch.amountIn(text)
                .map(amount -> begins.or(REMITTANCE.PAYMENT_CENTS.between(
                        amount.cents(), amount.cents() + (text.contains(".") ? 0 : CENTS_BELOW_THE_NEXT_DOLLAR))))
                .orElse(begins);
    }
}
