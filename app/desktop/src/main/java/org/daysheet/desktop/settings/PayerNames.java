package org.daysheet.desktop.settings;

import java.util.List;
import javafx.util.StringConverter;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Shows payers of a box by their names; nothing is typed into it.
final class PayerNames extends StringConverter<String> {
    private final List<PayerRow> payers;

    PayerNames(List<PayerRow> payers) {
        this.payers = payers;
    }

    @Override
    public String toString(@Nullable String key) {
        return payers.stream()
                .filter(row -> row.payer().id().toString().equals(key))
                .findFirst()
                .map(row -> row.payer().facts().name())
                .orElse(Texts.of("settings.price.own"));
    }

    @Override
    public String fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
