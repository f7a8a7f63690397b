package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// Where claims learn what a posted remittance means for them; implemented by the room of claims.
@FunctionalInterface
public interface ClaimBook {
    /// For practices without claims, and tests.
    ClaimBook CLOSED = (tx, news) -> {};

    /// Tells what payers decided, in the transaction that posts it. In order; one claim may come several times.
    void adjudicated(Tx tx, List<ClaimNews> news);

    /// What one posted remittance claim means.
    ///
    /// @param claim our claim
    /// @param number CLM01 of the sending that was decided, empty when it is not one of this claim's
    /// @param outcome what the payer decided
    /// @param payerControl the payer's number of the claim (CLP07), null when absent
    /// @param rawFile file it stands in
    /// @param occurredOn date of the check
    /// @param detail in words: check and claim of the check
    /// @param crossover coverage the payer sent the claim on to by itself, null when it did not
    record ClaimNews(
            ClaimId claim,
            String number,
            ClaimOutcome outcome,
            @Nullable String payerControl,
            RawFileId rawFile,
            LocalDate occurredOn,
            String detail,
            @Nullable CoverageId crossover) {}
}
