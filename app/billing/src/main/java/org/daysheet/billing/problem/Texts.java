package org.daysheet.billing.problem;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of billing: each feature keeps its own in `messages.properties` beside its code, under keys that begin
/// with the feature's name.
public final class Texts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);

    private Texts() {}

    /// The text of a key with its placeholders filled. Numbers are written plainly, without grouping; days as
    /// {@link #day} writes them; constants as words.
    public static String of(String key, Object... arguments) {
        String feature = key.substring(0, key.indexOf('.'));
        ResourceBundle words = ResourceBundle.getBundle("org.daysheet.billing." + feature + ".messages", Locale.ROOT);
        Object[] plain = Arrays.stream(arguments).map(Texts::plain).toArray();
        return new MessageFormat(words.getString(key), Locale.ROOT).format(plain);
    }

    /// A day as people here write it: 01/31/2026.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String plain(Object argument) {
        return switch (argument) {
            case LocalDate day -> day(day);
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> argument.toString();
        };
    }
}
