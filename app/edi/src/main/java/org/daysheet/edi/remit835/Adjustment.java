package org.daysheet.edi.remit835;

import java.util.Optional;
import org.daysheet.types.code.Carc;
import org.daysheet.types.code.GroupCode;
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
    /// The group when it is one we know.
    public Optional<GroupCode> groupCode() {
        return GroupCode.parse(group);
    }

    /// The reason when it has the shape of one.
    public Optional<Carc> reasonCode() {
        return Carc.parse(reason);
    }

    public boolean isPatientResponsibility() {
        return group.equals("PR");
    }
}
