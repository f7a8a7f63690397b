package org.daysheet.desktop.founding;

import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.TaxId;

/// A field of the form for a new practice, and what is wrong with what is typed into it.
public enum FoundingField {
    NAME,
    NPI,
    TAX_ID,
    STREET,
    CITY,
    STATE,
    ZIP,
    FOLDER,
    PASSPHRASE,
    AGAIN;

    /// What stands beside the field.
    public String label() {
        return Texts.of("founding.field." + name());
    }

    /// An example of what belongs into it.
    public String example() {
        return Texts.of("founding.example." + name());
    }

    /// What is wrong with a text; empty when nothing is. Whether the passphrase was typed alike twice is not asked
    /// here.
    String problem(String text) {
        String tidy = text.strip();
        boolean isGood = switch (this) {
            case NAME, STREET, CITY, FOLDER -> !tidy.isEmpty();
            case NPI -> Npi.isValid(tidy);
            case TAX_ID -> TaxId.parse(tidy).isPresent();
            case STATE -> tidy.matches("[A-Za-z]{2}");
            case ZIP -> tidy.matches("[0-9]{5}(-?[0-9]{4})?");
            case PASSPHRASE -> Strength.of(text) != Strength.TOO_SHORT;
            case AGAIN -> true;
        };
        boolean isMistyped = this == NPI && tidy.matches("[0-9]{10}");
        return isGood ? "" : Texts.of(isMistyped ? "founding.mistyped.NPI" : "founding.wrong." + name());
    }
}
