package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.types.money.Money;

/// One service line as the payer stated it (835 TR3 loop 2110).
///
/// @param id row of the line
/// @param ordinal 1-based within the claim
/// @param charge SVC02
/// @param paid SVC03
/// @param adjustments its CAS triplets in order
/// @param remarks its remark codes in order
public record StatedLine(
        long id, int ordinal, Money charge, Money paid, List<StatedAdjustment> adjustments, List<String> remarks) {
    public StatedLine {
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
    }

    boolean isEmpty() {
        return charge.isZero()
                && paid.isZero()
                && adjustments.stream()
                        .allMatch(adjustment -> adjustment.amount().isZero());
    }
}
