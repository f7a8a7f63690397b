package org.daysheet.types.id;

import java.util.Optional;

/// Federal tax number of a practice: nine digits, an employer's number (REF*EI) or a person's (REF*SY).
///
/// @param kind whose number it is
/// @param digits nine digits without dashes
public record TaxId(Kind kind, String digits) {
    /// Whose number: EIN of an employer, or social security number of a sole proprietor.
    public enum Kind {
        EI,
        SY
    }

    public TaxId {
        if (!digits.matches("[0-9]{9}")) {
            throw new IllegalArgumentException("a tax id has nine digits");
        }
    }

    /// Reads nine digits, with or without dashes. "12-3456789" is an EIN, "123-45-6789" a social security number;
    /// plain digits count as an EIN.
    public static Optional<TaxId> parse(String text) {
        String trimmed = text.strip();
        String digits = trimmed.replace("-", "");
        if (!digits.matches("[0-9]{9}")) {
            return Optional.empty();
        }
        boolean person = trimmed.matches("[0-9]{3}-[0-9]{2}-[0-9]{4}");
        return Optional.of(new TaxId(person ? Kind.SY : Kind.EI, digits));
    }

    @Override
    public String toString() {
        return kind + ":***";
    }
}
