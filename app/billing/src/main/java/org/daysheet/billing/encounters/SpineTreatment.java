package org.daysheet.billing.encounters;

import java.util.Set;

/// Why a spine was manipulated (837P TR3 2300 CR2).
///
/// @param condition CR208: A acute, C chronic, D not acute, E not threatening life, F routine, G symptomatic, M acute
///     manifestation of a chronic condition; empty when no spine was manipulated
/// @param description CR210, in words, empty when none
public record SpineTreatment(String condition, String description) {
    /// Codes of conditions (CR208).
    public static final Set<String> CONDITIONS = Set.of("A", "C", "D", "E", "F", "G", "M");

    /// No spine was manipulated.
    public static final SpineTreatment NONE = new SpineTreatment("", "");

    public SpineTreatment {
        description = description.strip();
        if (!condition.isEmpty() && !CONDITIONS.contains(condition)) {
            throw new IllegalArgumentException("the condition of a spine is one of A, C, D, E, F, G and M");
        }
    }
}
