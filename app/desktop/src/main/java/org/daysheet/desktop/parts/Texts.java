package org.daysheet.desktop.parts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the screens: each feature keeps its own in `messages.properties` beside its code, under keys
/// that begin with the feature's name.
public final class Texts {
    private Texts() {}

    /// The text of a key with its placeholders filled.
    public static String of(String key, Object... arguments) {
        String feature = key.substring(0, key.indexOf('.'));
        ResourceBundle words = ResourceBundle.getBundle("org.daysheet.desktop." + feature + ".messages", Locale.ROOT);
        return new MessageFormat(words.getString(key), Locale.US).format(arguments);
    }

    /// What a code means; the code itself where there are no words for it.
    ///
    /// @param stem what the keys of such codes begin with, ends in a dot
    public static String ofCode(String stem, String code) {
        String feature = stem.substring(0, stem.indexOf('.'));
        ResourceBundle words = ResourceBundle.getBundle("org.daysheet.desktop." + feature + ".messages", Locale.ROOT);
        return words.containsKey(stem + code) ? of(stem + code) : code;
    }
}
