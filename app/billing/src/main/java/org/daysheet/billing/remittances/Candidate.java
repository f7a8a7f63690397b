package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A sent claim of ours that a payer may be speaking about.
///
/// @param version the sending
/// @param claim the claim
/// @param encounter the visit it bills
/// @param controlNumber its CLM01
/// @param lines its lines in order
record Candidate(long version, long claim, long encounter, String controlNumber, List<Line> lines) {
    /// One line of it.
    record Line(
            ChargeId charge,
            String lineControl,
            String code,
            @Nullable String drugCode,
            List<String> modifiers,
            LocalDate serviceOn,
            Money amount) {}
}
