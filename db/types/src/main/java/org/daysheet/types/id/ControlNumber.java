package org.daysheet.types.id;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number of ours that a payer echoes: CLM01 or REF*6R. Basic characters only.
///
/// @param value at most 38 capitals, digits and dashes
public record ControlNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,37}");

    public ControlNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed ControlNumber");
        }
    }

    /// Reads the code in any case, surrounding blanks ignored; empty when the shape is wrong.
    public static Optional<ControlNumber> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new ControlNumber(tidy)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
