package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.Frequency;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerRulebooks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jooq.Record;
import org.jooq.Result;

/// Claims to a first payer that are not with it and will soon be too late, by the payer's limit from the day of
/// service.
final class DeadlineQuery {
    private static final int DAYS_BEFORE = 30;

    private DeadlineQuery() {}

    /// @param on last day on which the payer takes the claim
    record Deadline(
            ClaimId claim, PatientId patient, PayerId payer, String controlNumber, LocalDate on, Money amount) {}

    static List<Deadline> find(Tx tx) {
        LocalDate soon = tx.today().plusDays(DAYS_BEFORE);
        var rows = waiting(tx);
        Map<PayerId, PayerRulebook> books = PayerRulebooks.books(
                tx,
                rows.stream().map(row -> new PayerId(row.get(CLAIM.PAYER_ID))).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> deadline(row, Objects.requireNonNull(books.get(new PayerId(row.get(CLAIM.PAYER_ID))))))
                .filter(deadline -> !deadline.on().isAfter(soon))
                .toList();
    }

    private static Deadline deadline(Record row, PayerRulebook book) {
        boolean isReplacement = row.get(CLAIM_VERSION.FREQUENCY_CODE).equals(Frequency.REPLACEMENT.code());
        return new Deadline(
                new ClaimId(row.get(CLAIM.CLAIM_ID)),
                new PatientId(row.get(CLAIM.PATIENT_ID)),
                new PayerId(row.get(CLAIM.PAYER_ID)),
                row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                book.lastFilingDay(row.get(CLAIM.SERVICE_FROM_ON), isReplacement),
                Money.ofCents(row.get(CLAIM.TOTAL_CENTS)));
    }

    private static Result<? extends Record> waiting(Tx tx) {
        var newest = CLAIM_VERSION.as("newest");
        return tx.dsl()
                .select(
                        CLAIM.CLAIM_ID,
                        CLAIM.PATIENT_ID,
                        CLAIM.PAYER_ID,
                        CLAIM_VERSION.PATIENT_CONTROL_NUMBER,
                        CLAIM_VERSION.FREQUENCY_CODE,
                        CLAIM.SERVICE_FROM_ON,
                        CLAIM.TOTAL_CENTS)
                .from(CLAIM)
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
                .fetch();
    }
}
