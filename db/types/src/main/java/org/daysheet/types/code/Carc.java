package org.daysheet.types.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Claim adjustment reason code (835 TR3 CAS02): why money was adjusted. Only the shape is checked; unknown codes
/// never block.
///
/// @param value one to five capitals or digits
public record Carc(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,5}");

    public Carc {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed Carc");
        }
    }

    /// Reads the code in any case, surrounding blanks ignored; empty when the shape is wrong.
    public static Optional<Carc> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new Carc(tidy)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
