package org.daysheet.billing.encounters;

import java.util.List;

/// Codes of the visits entered lately, those used most first.
///
/// @param procedures procedures charged
/// @param modifiers their first modifiers
/// @param diagnoses diagnoses named
public record CodesUsed(List<Use> procedures, List<Use> modifiers, List<Use> diagnoses) {
    public CodesUsed {
        procedures = List.copyOf(procedures);
        modifiers = List.copyOf(modifiers);
        diagnoses = List.copyOf(diagnoses);
    }

    /// A code and how often it was used lately.
    public record Use(String code, int times) {}
}
