package org.daysheet.billing.remittances;

import java.time.LocalDate;
import org.daysheet.billing.remittances.WaitingItem.Place;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One amount that a payer moved on a check for no claim (835 PLB), as it went into the books, or its undoing.
///
/// @param posting number of the posting
/// @param check the check, null when it came from none
/// @param trace number of that check
/// @param code what it is for
/// @param sent PLB03-1 as sent
/// @param reference PLB03-2, empty when absent
/// @param claim the claim of ours that the reference points at, null when none is found
/// @param amount as sent, and its opposite when it was undone: positive lowers the check, negative raises it
/// @param open balance with the payer after it: negative is still to be taken by the payer; interest changes nothing
/// @param isUndone whether this is the undoing of an earlier one
/// @param place where it stands, null when it came from no file
public record Offset(
        long posting,
        @Nullable RemittanceId check,
        String trace,
        LocalDate on,
        OffsetCode code,
        String sent,
        String reference,
        @Nullable OffsetClaim claim,
        Money amount,
        Money open,
        boolean isUndone,
        @Nullable Place place) {
    /// A claim of ours and what people call it.
    public record OffsetClaim(ClaimId id, String number) {}
}
