package org.daysheet.billing.encounters;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daysheet.types.code.Modifier;
import org.jspecify.annotations.Nullable;

/// Modifiers and diagnosis pointers of a line between a list and the four columns that hold them.
final class LineCodes {
    private LineCodes() {}

    /// The column's value at a place from 0, if there is one.
    static @Nullable String modifier(List<Modifier> modifiers, int index) {
        return index < modifiers.size() ? modifiers.get(index).value() : null;
    }

    static @Nullable Integer pointer(List<Integer> pointers, int index) {
        return index < pointers.size() ? pointers.get(index) : null;
    }

    static List<Modifier> modifiers(@Nullable String... columns) {
        return Stream.of(columns).filter(Objects::nonNull).map(Modifier::new).toList();
    }

    static List<Integer> pointers(@Nullable Integer... columns) {
        return Stream.of(columns).filter(Objects::nonNull).toList();
    }
}
