package org.daysheet.types.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Procedure modifier (837P SV101-3 to SV101-6, CMS-1500 box 24D).
///
/// @param value two capitals or digits
public record Modifier(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{2}");

    public Modifier {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed Modifier");
        }
    }

    /// Reads the code in any case, surrounding blanks ignored; empty when the shape is wrong.
    public static Optional<Modifier> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new Modifier(tidy)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
