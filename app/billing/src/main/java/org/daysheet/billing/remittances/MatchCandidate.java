package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// A sent claim of ours that a claim of a check may be.
///
/// @param number CLM01 of its newest sending
/// @param patient whose it is, last name first
/// @param payer whom it was sent to
/// @param servedOn first day of service
/// @param charge what it asks for
/// @param fits what speaks for it, the weightiest first
public record MatchCandidate(
        ClaimId claim, String number, String patient, String payer, LocalDate servedOn, Money charge, List<Fit> fits) {
    /// What a payer's claim and ours have in common, the weightiest first.
    public enum Fit {
        /// The payer echoes our number, perhaps that of another sending.
        NUMBER(32),
        /// The payer is known to call our claim by that number.
        PAYER_NUMBER(16),
        /// Every line is one of our charges.
        LINES(12),
        MEMBER(8),
        NAME(6),
        DAY(5),
        CHARGE(4),
        PAYER(2),
        /// No payer has decided our claim yet.
        UNDECIDED(2);

        private final int weight;

        Fit(int weight) {
            this.weight = weight;
        }
    }

    public MatchCandidate {
        fits = List.copyOf(fits);
    }

    int weight() {
        return fits.stream().mapToInt(fit -> fit.weight).sum();
    }
}
