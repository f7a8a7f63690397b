package org.daysheet.desktop.actions;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that start an act, such as `Shortcut+K`, where `Shortcut` is Ctrl, or Command on a Mac. A letter alone is
/// typed into a list, which acts on it by itself: elsewhere it is a letter.
///
/// @param keys as JavaFX writes them, empty for none
public record Shortcut(String keys) {
    /// No keys.
    public static final Shortcut NONE = new Shortcut("");

    /// Whether there are keys at all.
    public boolean isNone() {
        return keys.isEmpty();
    }

    /// Whether it is a letter that acts in a list.
    public boolean isLetter() {
        return keys.length() == 1;
    }

    /// Whether keys that were pressed are these; never a letter alone.
    public boolean matches(KeyEvent event) {
        return !isNone() && !isLetter() && KeyCombination.valueOf(keys).match(event);
    }

    /// As it stands on the keys: `Ctrl+K`.
    public String display() {
        return keys.replace("Shortcut", isMac() ? "Cmd" : "Ctrl");
    }

    /// A text that names keys as they stand on most keyboards, with the keys of this computer.
    public static String here(String text) {
        return isMac() ? text.replace("Ctrl+", "Cmd+") : text;
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
