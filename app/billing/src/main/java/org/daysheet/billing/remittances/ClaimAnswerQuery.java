package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.REMIT_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_CLAIM_STATE;
import static org.daysheet.store.db.Tables.REMIT_MATCH;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Which checks answer a claim, and what each says.
final class ClaimAnswerQuery {
    private ClaimAnswerQuery() {}

    /// In the order in which the checks were taken.
    static List<ClaimAnswer> of(Tx tx, ClaimId claim) {
        var later = REMIT_MATCH.as("later");
        List<Record> rows = tx.dsl()
                .select(REMIT_CLAIM.fields())
                .select(REMIT_CLAIM_STATE.STATUS)
                .from(CLAIM_VERSION)
                .join(REMIT_MATCH)
                .on(REMIT_MATCH.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(REMIT_MATCH.REMIT_CLAIM_ID))
                .leftJoin(REMIT_CLAIM_STATE)
                .on(REMIT_CLAIM_STATE.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .and(REMIT_MATCH.VERDICT.eq(MatchVerdict.MATCHED.name()))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.REMIT_CLAIM_ID.eq(REMIT_MATCH.REMIT_CLAIM_ID))
                        .and(later.REMIT_MATCH_ID.gt(REMIT_MATCH.REMIT_MATCH_ID))))
                .orderBy(REMIT_CLAIM.REMITTANCE_ID, REMIT_CLAIM.ORDINAL)
                .fetch();
        Map<Long, List<ClaimAnswer.Reason>> reasons = reasons(
                tx,
                rows.stream().map(row -> row.get(REMIT_CLAIM.REMIT_CLAIM_ID)).toList());
        List<ClaimAnswer> answers = new ArrayList<>();
        for (Record row : rows) {
            CheckStore.find(tx, new RemittanceId(row.get(REMIT_CLAIM.REMITTANCE_ID)))
                    .ifPresent(check -> answers.add(
                            answer(row, check, reasons.getOrDefault(row.get(REMIT_CLAIM.REMIT_CLAIM_ID), List.of()))));
        }
        return List.copyOf(answers);
    }

    private static ClaimAnswer answer(Record row, Check check, List<ClaimAnswer.Reason> reasons) {
        @Nullable String payerControl = row.get(REMIT_CLAIM.PAYER_CONTROL_NUMBER);
        @Nullable String state = row.get(REMIT_CLAIM_STATE.STATUS);
        return new ClaimAnswer(
                check,
                row.get(REMIT_CLAIM.PATIENT_CONTROL_NUMBER),
                row.get(REMIT_CLAIM.STATUS_CODE),
                Money.ofCents(row.get(REMIT_CLAIM.CHARGE_CENTS)),
                Money.ofCents(row.get(REMIT_CLAIM.PAID_CENTS)),
                payerControl == null ? "" : payerControl,
                state == null ? RemitClaimStatus.PENDING : RemitClaimStatus.valueOf(state),
                reasons);
    }

    private static Map<Long, List<ClaimAnswer.Reason>> reasons(Tx tx, List<Long> claims) {
        Map<Long, List<ClaimAnswer.Reason>> found = new LinkedHashMap<>();
        tx.dsl()
                .select(
                        REMIT_ADJUSTMENT.REMIT_CLAIM_ID,
                        REMIT_ADJUSTMENT.GROUP_CODE,
                        REMIT_ADJUSTMENT.CARC,
                        sum(REMIT_ADJUSTMENT.AMOUNT_CENTS))
                .from(REMIT_ADJUSTMENT)
                .where(REMIT_ADJUSTMENT.REMIT_CLAIM_ID.in(claims))
                .groupBy(REMIT_ADJUSTMENT.REMIT_CLAIM_ID, REMIT_ADJUSTMENT.GROUP_CODE, REMIT_ADJUSTMENT.CARC)
                .orderBy(REMIT_ADJUSTMENT.REMIT_CLAIM_ID, REMIT_ADJUSTMENT.GROUP_CODE, REMIT_ADJUSTMENT.CARC)
                .forEach(row -> found.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new ClaimAnswer.Reason(
                                row.value2(),
                                row.value3(),
                                Money.ofCents(row.value4().longValueExact()))));
        return found;
    }
}
