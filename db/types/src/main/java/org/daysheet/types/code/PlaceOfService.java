package org.daysheet.types.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Place of service (837P CLM05-1, CMS-1500 box 24B): the two digits of the CMS list.
///
/// @param value two digits
public record PlaceOfService(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}");

    public PlaceOfService {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed PlaceOfService");
        }
    }

    /// Reads the code in any case, surrounding blanks ignored; empty when the shape is wrong.
    public static Optional<PlaceOfService> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new PlaceOfService(tidy)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
