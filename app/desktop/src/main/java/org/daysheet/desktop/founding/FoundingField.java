package org.daysheet.desktop.founding;

import java.util.Locale;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.TaxId;

/// A field of the form for a new practice, and what is wrong with what is typed into it.
public enum FoundingField {
    NAME(FoundingStep.PRACTICE),
    NPI(FoundingStep.PRACTICE),
    TAX_ID(FoundingStep.PRACTICE),
    STREET(FoundingStep.PRACTICE),
    CITY(FoundingStep.PRACTICE),
    STATE(FoundingStep.PRACTICE),
    ZIP(FoundingStep.PRACTICE),
    FIRST(FoundingStep.PEOPLE),
    LAST(FoundingStep.PEOPLE),
    PROVIDER_NPI(FoundingStep.PEOPLE),
    TAXONOMY(FoundingStep.PEOPLE),
    /// Whom claims name as billing provider: [BillsAs].
    BILLS_AS(FoundingStep.PEOPLE),
    PAYER(FoundingStep.PEOPLE),
    PAYER_CODE(FoundingStep.PEOPLE),
    /// Kind of coverage: the filing indicator of claims.
    PAYER_KIND(FoundingStep.PEOPLE),
    FOLDER(FoundingStep.KEEPING),
    PASSPHRASE(FoundingStep.KEEPING),
    AGAIN(FoundingStep.KEEPING);

    private final FoundingStep step;

    FoundingField(FoundingStep step) {
        this.step = step;
    }

    /// The step in which it is asked for.
    public FoundingStep step() {
        return step;
    }

    /// What stands over the field; an underscore marks its letter.
    String label() {
        return Texts.of("founding.field." + name());
    }

    /// The same as it is read aloud.
    public String words() {
        return FieldLabel.plain(label());
    }

    /// An example of what belongs into it.
    public String example() {
        return Texts.of("founding.example." + name());
    }

    /// What is wrong with a text; empty when nothing is. What depends on another field is not asked here: whether the
    /// passphrase was typed alike twice, whether a payer is named at all.
    String problem(String text) {
        String tidy = text.strip();
        boolean isGood = switch (this) {
            case STREET -> !tidy.isEmpty() && !PostalAddress.isBox(tidy);
            case NAME, CITY, FOLDER, FIRST, LAST -> !tidy.isEmpty();
            case NPI, PROVIDER_NPI -> Npi.isValid(tidy);
            case TAX_ID -> TaxId.parse(tidy).isPresent();
            case STATE -> tidy.matches("[A-Za-z]{2}");
            case ZIP -> tidy.matches("[0-9]{5}(-?[0-9]{4})?");
            case TAXONOMY -> tidy.isEmpty() || ProviderFacts.isTaxonomy(tidy.toUpperCase(Locale.ROOT));
            case PASSPHRASE -> Strength.of(text) != Strength.TOO_SHORT;
            case AGAIN, BILLS_AS, PAYER, PAYER_CODE, PAYER_KIND -> true;
        };
        boolean isMistyped = (this == NPI || this == PROVIDER_NPI) && tidy.matches("[0-9]{10}");
        if (isGood) {
            return "";
        }
        if (this == STREET && !tidy.isEmpty()) {
            return Texts.of("forms.wrong.box");
        }
        return Texts.of(isMistyped ? "founding.mistyped.NPI" : "founding.wrong." + name());
    }
}
