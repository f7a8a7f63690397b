package org.daysheet.billing.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of billing: each feature keeps its own in `messages.properties` beside its code, under keys that begin
/// with the feature's name.
public final class Texts {
    private Texts() {}

    /// The text of a key with its placeholders filled. Numbers are written plainly, without grouping.
    public static String of(String key, Object... arguments) {
        String feature = key.substring(0, key.indexOf('.'));
        ResourceBundle words = ResourceBundle.getBundle("org.daysheet.billing." + feature + ".messages", Locale.ROOT);
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(words.getString(key), Locale.ROOT).format(plain);
    }
}
