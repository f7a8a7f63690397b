package org.daysheet.billing.patients;

import java.util.Locale;
import java.util.Optional;

/// As payers ask for it (837 DMG03).
public enum Sex {
    /// Female.
    F,
    /// Male.
    M,
    /// Unknown or neither.
    U;

    /// Reads the letter or the whole word in any case.
    public static Optional<Sex> parse(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "F", "FEMALE" -> Optional.of(F);
            case "M", "MALE" -> Optional.of(M);
            case "U", "X", "UNKNOWN", "OTHER" -> Optional.of(U);
            default -> Optional.empty();
        };
    }
}
