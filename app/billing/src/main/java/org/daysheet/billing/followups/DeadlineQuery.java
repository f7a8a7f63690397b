package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PAYER;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;

/// Claims to a first payer that are not with it and will soon be too late, by the payer's limit from the day of
/// service.
final class DeadlineQuery {
    private static final int DAYS_BEFORE = 30;

    private DeadlineQuery() {}

    /// @param on last day on which the payer takes the claim
    record Deadline(
            ClaimId claim, PatientId patient, PayerId payer, String controlNumber, LocalDate on, Money amount) {}

    static List<Deadline> find(Tx tx) {
        var newest = CLAIM_VERSION.as("newest");
        LocalDate soon = tx.today().plusDays(DAYS_BEFORE);
        return tx
                .dsl()
                .select(
                        CLAIM.CLAIM_ID,
                        CLAIM.PATIENT_ID,
                        CLAIM.PAYER_ID,
                        CLAIM_VERSION.PATIENT_CONTROL_NUMBER,
                        CLAIM.SERVICE_FROM_ON,
                        PAYER.TIMELY_FILING_DAYS,
                        CLAIM.TOTAL_CENTS)
                .from(CLAIM)
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .where(CLAIM.STATUS.in(
                        ClaimStatus.DRAFT.name(),
                        ClaimStatus.NEEDS_FIX.name(),
                        ClaimStatus.READY.name(),
                        ClaimStatus.REJECTED.name()))
                .and(CLAIM.SEQUENCE_CODE.eq("P"))
                .and(CLAIM_VERSION.VERSION_NUMBER.eq(
                        select(max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM.CLAIM_ID))))
                .orderBy(CLAIM.CLAIM_ID)
                .fetch(row -> new Deadline(
                        new ClaimId(row.value1()),
                        new PatientId(row.value2()),
                        new PayerId(row.value3()),
                        row.value4(),
                        row.value5().plusDays(row.value6()),
                        Money.ofCents(row.value7())))
                .stream()
                .filter(deadline -> !deadline.on().isAfter(soon))
                .toList();
    }
}
