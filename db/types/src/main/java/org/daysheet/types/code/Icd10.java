package org.daysheet.types.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// ICD-10-CM diagnosis (837P HI ABK/ABF, CMS-1500 box 21), kept without the dot; only the shape is checked.
///
/// @param value three to seven characters without a dot, such as E119
public record Icd10(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9][0-9A-Z][0-9A-Z]{0,4}");

    public Icd10 {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed Icd10");
        }
    }

    /// Reads the code with or without its dot, in any case; empty when the shape is wrong.
    public static Optional<Icd10> parse(String text) {
        String tidy = text.strip().toUpperCase(Locale.ROOT);
        int dot = tidy.indexOf('.');
        if (dot >= 0 && dot != 3) {
            return Optional.empty();
        }
        String plain = tidy.replaceFirst("\\.", "");
        return SHAPE.matcher(plain).matches() ? Optional.of(new Icd10(plain)) : Optional.empty();
    }

    /// With the dot people expect: E11.9.
    public String display() {
        return value.length() <= 3 ? value : value.substring(0, 3) + "." + value.substring(3);
    }

    @Override
    public String toString() {
        return value;
    }
}
