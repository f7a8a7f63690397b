package org.daysheet.types.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Procedure code of the HC qualifier (837P SV101-2): five capitals or digits; only the shape is checked.
///
/// @param value five capitals or digits
public record ProcedureCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{5}");

    public ProcedureCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed ProcedureCode");
        }
    }

    /// Reads the code in any case, surrounding blanks ignored; empty when the shape is wrong.
    public static Optional<ProcedureCode> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new ProcedureCode(tidy)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
