package org.daysheet.desktop.encounters;

import java.util.Optional;
import javafx.util.StringConverter;
import org.daysheet.desktop.parts.Texts;

/// Shows the providers of a filter in words; nothing is typed into it.
final class ProviderWords extends StringConverter<Optional<ProviderChoice>> {
    @Override
    public String toString(Optional<ProviderChoice> choice) {
        return choice == null ? "" : choice.map(ProviderChoice::name).orElse(Texts.of("encounters.whose"));
    }

    @Override
    public Optional<ProviderChoice> fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
