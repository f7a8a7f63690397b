package org.daysheet.billing.encounters;

import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.money.Money;

/// What closing a visit did.
///
/// @param encounter the visit
/// @param charges its charges in order of lines
/// @param posting what was posted
/// @param total price of all
public record ChargedEncounter(EncounterId encounter, List<ChargeId> charges, PostingId posting, Money total) {
    public ChargedEncounter {
        charges = List.copyOf(charges);
    }
}
