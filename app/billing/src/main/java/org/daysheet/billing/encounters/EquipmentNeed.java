package org.daysheet.billing.encounters;

import java.util.Set;

/// That the equipment of a line is needed (837P TR3 2400 CR3).
///
/// @param kind I certified first, R again, S revised
/// @param months for how long, 99 for life
public record EquipmentNeed(String kind, String months) {
    /// Codes of kinds (CR301).
    public static final Set<String> KINDS = Set.of("I", "R", "S");

    public EquipmentNeed {
        if (!KINDS.contains(kind) || !isMonths(months)) {
            throw new IllegalArgumentException("a need is certified as I, R or S, for one to ninety-nine months");
        }
    }

    /// Whether a text is a number of months.
    public static boolean isMonths(String text) {
        return text.matches("[1-9][0-9]?");
    }
}
