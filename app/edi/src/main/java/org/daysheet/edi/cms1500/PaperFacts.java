package org.daysheet.edi.cms1500;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What a form says that the claim document does not hold.
///
/// @param signedOn the day of the signature in box 31: when the form is printed
/// @param other another policy of the patient, null when none is known
/// @param paidByOthers what other payers paid on these services, for box 29
/// @param claimCodes condition codes of box 10d, in their order
public record PaperFacts(
        LocalDate signedOn, @Nullable OtherInsured other, Money paidByOthers, List<String> claimCodes) {
    public PaperFacts {
        claimCodes = List.copyOf(claimCodes);
    }

    /// Nobody else pays.
    public static PaperFacts signed(LocalDate on) {
        return new PaperFacts(on, null, Money.ZERO, List.of());
    }
}
