package org.daysheet.desktop.parts;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// A list narrowed by one of a few choices, one of which holds nothing back. It is kept by its name.
public final class NamedChoice<E extends Enum<E>> implements Narrower {
    private final ObjectProperty<E> chosen;
    private final E any;
    private final Function<E, String> words;

    /// Begins with the choice that holds nothing back.
    public NamedChoice(E any, Function<E, String> words) {
        this.chosen = new SimpleObjectProperty<>(any);
        this.any = any;
        this.words = words;
    }

    /// The choice, to be shown and set.
    public ObjectProperty<E> chosen() {
        return chosen;
    }

    @Override
    public ObservableValue<?> value() {
        return chosen;
    }

    @Override
    public boolean isNarrowed() {
        return chosen.get() != any;
    }

    @Override
    public String words() {
        return isNarrowed() ? words.apply(chosen.get()) : "";
    }

    @Override
    public String kept() {
        return chosen.get().name();
    }

    @Override
    public void choose(String kept) {
        chosen.set(Named.of(any.getDeclaringClass(), kept).orElse(any));
    }
}
