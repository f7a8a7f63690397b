package org.daysheet.desktop.parts;

import java.util.EnumSet;
import java.util.Optional;

/// One of a few choices by its name, as filters are kept and links say it.
public final class Named {
    private Named() {}

    /// The choice of that name; empty when there is none, as with one that was kept by an older program.
    public static <E extends Enum<E>> Optional<E> of(Class<E> choices, String name) {
        return EnumSet.allOf(choices).stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
