package org.daysheet.edi.remit835;

import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One triplet of a CAS segment: why paid differs from charged. Positive lowers the payment (835 TR3 CAS).
///
/// @param group CAS01 as sent
/// @param reason CAS02, 05, 08, 11, 14 or 17 as sent
/// @param amount the amount with its sign as sent
/// @param quantity units adjusted as decimal text, null when absent
/// @param cas 1-based number of the CAS segment within its claim level or line
/// @param triplet 1 to 6 within the segment
/// @param offset byte of the amount in the file
/// @param segment 1-based segment number in the file
public record Adjustment(
        String group,
        String reason,
        Money amount,
        @Nullable String quantity,
        int cas,
        int triplet,
        long offset,
        long segment) {
    public boolean isPatientResponsibility() {
        return group.equals("PR");
    }
}
