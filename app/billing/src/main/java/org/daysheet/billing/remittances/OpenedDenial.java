package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// An amount that stays with the payer although it will not pay it by itself.
///
/// @param isReduction whether the line was paid in part; otherwise it was denied
/// @param charge the charge, null when the payer spoke about the claim as a whole
/// @param lineId stated line, null likewise
/// @param group group of the first such adjustment
/// @param reason its reason
/// @param remarks remark codes of the line and the claim
/// @param amount all such adjustments together
public record OpenedDenial(
        boolean isReduction,
        @Nullable ChargeId charge,
        @Nullable Long lineId,
        String group,
        String reason,
        List<String> remarks,
        Money amount) {
    public OpenedDenial {
        remarks = List.copyOf(remarks);
    }
}
