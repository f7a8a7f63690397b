package org.daysheet.desktop.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.daysheet.desktop.actions.Action;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The sides of a screen as acts: each has its keys by its place, and the palette finds it.
public final class Sides {
    /// With the number of a side: those of a screen.
    public static final String OF_SCREEN = "Alt+";

    /// With the number of a side: those of what is open on a screen.
    public static final String WITHIN = "Alt+Shift+";

    /// The tenth side is reached by 0.
    private static final int DIGITS = 10;

    private Sides() {}

    /// The keys of a side of a screen.
    ///
    /// @param place from 0
    static String keys(int place) {
        return keys(OF_SCREEN, place);
    }

    private static String keys(String keys, int place) {
        return keys + (place + 1) % DIGITS;
    }

    /// @param id first part of the ids of the acts
    /// @param keys what is pressed with the number of a side
    /// @param words what a side is called
    /// @param show shows a side
    public static <T extends Enum<T>> List<Action> of(
            String id, String keys, List<T> sides, Function<T, String> words, Consumer<T> show) {
        return of(id, keys, sides, words, _ -> "", show);
    }

    /// @param also other words people look for a side by
    public static <T extends Enum<T>> List<Action> of(
            String id,
            String keys,
            List<T> sides,
            Function<T, String> words,
            Function<T, String> also,
            Consumer<T> show) {
        return IntStream.range(0, sides.size())
                .mapToObj(place -> {
                    T side = sides.get(place);
                    String name = side.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    return Action.of(id + "-" + name, words.apply(side), MaterialDesignT.TAB, () -> show.accept(side))
                            .on(keys(keys, place))
                            .asSide(also.apply(side));
                })
                .toList();
    }
}
