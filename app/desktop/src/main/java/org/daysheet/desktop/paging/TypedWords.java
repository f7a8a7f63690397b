package org.daysheet.desktop.paging;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Words somebody typed to find rows: a row is found when it holds every one of them, in any order and case.
///
/// @param all in small letters
public record TypedWords(List<String> all) {
    public TypedWords {
        all = List.copyOf(all);
    }

    /// The words of a line.
    public static TypedWords of(String line) {
        return new TypedWords(Stream.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// Whether nothing was typed.
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Whether a text holds all of them.
    public boolean areIn(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return all.stream().allMatch(small::contains);
    }
}
