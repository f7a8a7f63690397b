package org.daysheet.desktop.parts;

import java.util.Arrays;
import java.util.stream.Collectors;

/// How a list is filtered, in words, for paper and files.
public final class FilterWords {
    private FilterWords() {}

    /// Words with what was typed into the search.
    public static String found(String words, String search) {
        String text = search.strip();
        return text.isEmpty() ? words : of(words, Texts.of("parts.found", text));
    }

    /// Several parts in one line; blank ones are left out.
    public static String of(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00b7 "));
    }
}
