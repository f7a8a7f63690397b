package org.daysheet.desktop.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Something a list can be narrowed by, such as a payer.
///
/// @param id what it is known by
/// @param name what people call it; no two of a list are called the same
public record FilterOption<I>(I id, String name) {
    /// Things of a list; those that share a name are told apart by their number.
    ///
    /// @param number what is added to a name that others have too
    public static <T, I> List<FilterOption<I>> of(
            List<T> things, Function<T, I> id, Function<T, String> name, Function<T, String> number) {
        Set<String> known = new HashSet<>();
        Set<String> shared = new HashSet<>();
        things.stream().map(name).filter(one -> !known.add(one)).forEach(shared::add);
        List<FilterOption<I>> options = new ArrayList<>();
        for (T thing : things) {
            String called = name.apply(thing);
            String words =
                    shared.contains(called) ? Texts.of("parts.narrow.shared", called, number.apply(thing)) : called;
            options.add(new FilterOption<>(id.apply(thing), words));
        }
        return options;
    }
}
