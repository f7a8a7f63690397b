package org.daysheet.reports.kpi;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// A claim at its first sending, by file, on paper or in a payer's portal.
///
/// @param claimId the claim
/// @param isFirstPayer whether it asks the first payer; a later one has to wait for the payer before
/// @param sentOn day of the first sending
/// @param chargedOn day its charges were entered
/// @param heldDays how many days of that somebody kept it back
/// @param charge gross charges of the version sent
/// @param isWithoutNumber whether the last check missed the authorization or referral that its payer asks for
/// @param frontEnd what the payer's front end said to that version
public record SentClaim(
        long claimId,
        boolean isFirstPayer,
        LocalDate sentOn,
        LocalDate chargedOn,
        long heldDays,
        Money charge,
        boolean isWithoutNumber,
        FrontEnd frontEnd) {

    /// Where a sending stands with the payer's front end (277CA). What was said last counts: a claim that was taken in
    /// on the way and sent back later is not accepted.
    public enum FrontEnd {
        ACCEPTED,
        /// Sent back unprocessed: the claim (277CA), or the set or file it was in (999, TA1).
        REJECTED,
        /// Without a word that decides so far.
        UNDECIDED,
        /// Billed on paper or in a portal, where no acknowledgment comes.
        NOT_ASKED
    }
}
