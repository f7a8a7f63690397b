package org.daysheet.billing.problem;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of billing: each feature keeps its own in `messages.properties` beside its code, under keys that begin
/// with the feature's name.
public final class Texts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);

    private Texts() {}

    /// The text of a key with its placeholders filled. Numbers are written plainly, without grouping; days as
    /// {@link #day} writes them; constants as words. A number that a text chooses its words by, such as
    /// `{0,choice,1#1 claim|1<{0,number,0} claims}`, stays a number.
    public static String of(String key, Object... arguments) {
        String feature = key.substring(0, key.indexOf('.'));
        ResourceBundle words = ResourceBundle.getBundle("org.daysheet.billing." + feature + ".messages", Locale.ROOT);
        MessageFormat format = new MessageFormat(words.getString(key), Locale.ROOT);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean isChosenBy = i < formats.length && formats[i] instanceof ChoiceFormat;
            said[i] = isChosenBy ? arguments[i] : plain(arguments[i]);
        }
        return format.format(said);
    }

    /// Whether there is a text of this key, for codes of others of which only some are known.
    public static boolean has(String key) {
        String feature = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle("org.daysheet.billing." + feature + ".messages", Locale.ROOT)
                .containsKey(key);
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
