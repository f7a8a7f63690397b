package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;

/// What somebody who rendered a line of this claim did for the same patient on a day of it and charged elsewhere.
///
/// @param claim control number of the claim it is on, empty while it is on none
/// @param procedure what was done
/// @param modifiers in their order
/// @param on day of service
/// @param unitsThousandths how much, in thousandths; 0 when it is counted in minutes
/// @param by NPI of who rendered it
/// @param isEarlier whether it was on a claim before this one was made; of two like charges the later names the earlier
public record ChargedBefore(
        String claim,
        String procedure,
        List<String> modifiers,
        LocalDate on,
        long unitsThousandths,
        String by,
        boolean isEarlier) {
    public ChargedBefore {
        modifiers = List.copyOf(modifiers);
    }
}
