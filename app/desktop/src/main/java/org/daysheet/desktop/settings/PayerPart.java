package org.daysheet.desktop.settings;

import java.util.stream.Stream;
import org.daysheet.desktop.parts.Texts;

/// A group of the fields about a payer; one is shown at a time.
enum PayerPart {
    PAYER,
    CLAIMS,
    WAYS,
    BOOK;

    /// What it is called.
    String words() {
        return Texts.of("settings.payer.part." + name());
    }

    /// Where typing begins in it.
    PayerField first() {
        return switch (this) {
            case PAYER -> PayerField.NAME;
            case CLAIMS -> PayerField.PAIRS;
            case WAYS -> PayerField.USUAL;
            case BOOK -> PayerField.BOOK_FROM;
        };
    }

    /// Its fields.
    Stream<PayerField> fields() {
        return Stream.of(PayerField.values()).filter(field -> of(field) == this);
    }

    /// The group of a field.
    static PayerPart of(PayerField field) {
        return switch (field) {
            case PAIRS, DRUGS, NUMBER, WITHOUT_NUMBER, ELIGIBILITY, ELIGIBILITY_DAYS -> CLAIMS;
            case ASSIGNMENT, BENEFITS, RELEASE, SIGNED -> CLAIMS;
            case BOOK_FROM,
                    BOOK_FILING,
                    BOOK_CORRECTED,
                    BOOK_APPEAL,
                    BOOK_FOLLOW_UP,
                    BOOK_PAIRS,
                    BOOK_DRUGS,
                    BOOK_NUMBER,
                    BOOK_WITHOUT_NUMBER,
                    BOOK_ELIGIBILITY,
                    BOOK_ELIGIBILITY_DAYS,
                    BOOK_NOTE -> BOOK;
            case USUAL,
                    USUAL_CODE,
                    SPARE,
                    SPARE_CODE,
                    ENROL_CLAIMS,
                    ENROL_CLAIMS_ON,
                    ENROL_CLAIMS_FROM,
                    ENROL_SPARED,
                    ENROL_SPARED_ON,
                    ENROL_SPARED_FROM,
                    ENROL_ERA,
                    ENROL_ERA_ON,
                    ENROL_ERA_FROM,
                    ENROL_EFT,
                    ENROL_EFT_ON,
                    ENROL_EFT_FROM,
                    ENROL_CONTACT,
                    ENROL_NOTE,
                    ENROL_LETTER,
                    ENROL_REMIND -> WAYS;
            default -> PAYER;
        };
    }
}
