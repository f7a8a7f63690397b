package org.daysheet.types.code;

import java.util.Optional;

/// Who bears an adjustment (835 TR3 CAS01).
public enum GroupCode {
    /// Contractual obligation: the provider, by contract or rule.
    CO,
    /// Patient responsibility.
    PR,
    /// Other adjustment.
    OA,
    /// Payer initiated reduction.
    PI,
    /// Correction or reversal; read in 4010-style files only, never written.
    CR;

    public static Optional<GroupCode> parse(String text) {
        for (GroupCode code : values()) {
            if (code.name().equals(text)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
