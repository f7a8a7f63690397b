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

    /// Other words people look for it by.
    String also() {
        return Texts.of("settings.payer.also." + name());
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
        return Stream.of(PayerField.values()).filter(field -> field.part() == this);
    }
}
