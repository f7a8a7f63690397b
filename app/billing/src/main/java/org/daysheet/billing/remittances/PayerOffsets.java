package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The ledger of one payer's amounts of no claim.
///
/// @param payer whose, null for checks of payers not known here
/// @param code number of the payer, empty when not known
/// @param open balance of its clearing account: negative is what the payer may still take from us, positive what it
///     has taken and not yet explained
/// @param offsets in the order in which they were posted
public record PayerOffsets(@Nullable PayerId payer, String code, String name, Money open, List<Offset> offsets) {
    public PayerOffsets {
        offsets = List.copyOf(offsets);
    }
}
