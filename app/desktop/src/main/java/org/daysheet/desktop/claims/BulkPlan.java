package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;

/// What an act would do with the chosen claims, before anything is done.
///
/// @param act what is to be done
/// @param going the claims it is done with
/// @param total what they charge together
/// @param staying claims that are left out and why, the first of them
/// @param stayingCount how many are left out
public record BulkPlan(BulkAct act, List<ClaimId> going, Money total, List<Left> staying, int stayingCount) {
    /// A claim that is left out.
    ///
    /// @param why in words
    public record Left(String control, String why) {}

    public BulkPlan {
        going = List.copyOf(going);
        staying = List.copyOf(staying);
    }
}
