package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.FilingLimit;
import org.daysheet.billing.claims.FilingLimitQuery;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;

/// Claims that are not with their payer and will soon be too late, by the payer's limit from the day of service or,
/// for a second or third payer, from the decision of the one before.
final class DeadlineQuery {
    private static final int DAYS_BEFORE = 30;

    private DeadlineQuery() {}

    /// @param on last day on which the payer takes the claim
    record Deadline(ClaimId claim, PatientId patient, PayerId payer, String controlNumber, LocalDate on, Money amount) {
        private Deadline on(LocalDate day) {
            return new Deadline(claim, patient, payer, controlNumber, day, amount);
        }
    }

    static List<Deadline> find(Tx tx) {
        var newest = CLAIM_VERSION.as("newest");
        LocalDate soon = tx.today().plusDays(DAYS_BEFORE);
        List<Deadline> here = tx.dsl()
                .select(
                        CLAIM.CLAIM_ID,
                        CLAIM.PATIENT_ID,
                        CLAIM.PAYER_ID,
                        CLAIM_VERSION.PATIENT_CONTROL_NUMBER,
                        CLAIM.TOTAL_CENTS)
                .from(CLAIM)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .where(CLAIM.STATUS.in(
                        ClaimStatus.DRAFT.name(),
                        ClaimStatus.NEEDS_FIX.name(),
                        ClaimStatus.READY.name(),
                        ClaimStatus.REJECTED.name()))
                .and(CLAIM_VERSION.VERSION_NUMBER.eq(
                        select(max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM.CLAIM_ID))))
                .orderBy(CLAIM.CLAIM_ID)
                .fetch(row -> new Deadline(
                        new ClaimId(row.value1()),
                        new PatientId(row.value2()),
                        new PayerId(row.value3()),
                        row.value4(),
                        LocalDate.MAX,
                        Money.ofCents(row.value5())));
        Map<ClaimId, FilingLimit> limits =
                FilingLimitQuery.of(tx, here.stream().map(Deadline::claim).toList());
        return here.stream()
                .flatMap(claim ->
                        Optional.ofNullable(limits.get(claim.claim())).map(limit -> claim.on(limit.last())).stream())
                .filter(deadline -> !deadline.on().isAfter(soon))
                .toList();
    }
}
