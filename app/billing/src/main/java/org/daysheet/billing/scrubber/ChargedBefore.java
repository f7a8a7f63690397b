package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;

/// What the same provider did for the same patient on a day of this claim and charged elsewhere.
///
/// @param claim control number of the claim it is on, empty while it is on none
/// @param procedure what was done
/// @param modifiers in their order
/// @param on day of service
/// @param unitsThousandths how much, in thousandths; 0 when it is counted in minutes
public record ChargedBefore(
        String claim, String procedure, List<String> modifiers, LocalDate on, long unitsThousandths) {
    public ChargedBefore {
        modifiers = List.copyOf(modifiers);
    }
}
