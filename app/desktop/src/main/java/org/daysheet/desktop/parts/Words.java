package org.daysheet.desktop.parts;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows the choices of a box in words; nothing is typed into it.
final class Words<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Words(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
