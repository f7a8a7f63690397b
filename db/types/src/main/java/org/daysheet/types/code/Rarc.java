package org.daysheet.types.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Remittance advice remark code (835 TR3 LQ02, MOA, MIA): more about an adjustment.
///
/// @param value up to ten capitals or digits
public record Rarc(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,10}");

    public Rarc {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed Rarc");
        }
    }

    /// Reads the code in any case, surrounding blanks ignored; empty when the shape is wrong.
    public static Optional<Rarc> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new Rarc(tidy)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
