package org.daysheet.desktop.actions;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that start an act, such as `Shortcut+K`, where `Shortcut` is Ctrl, or Command on a Mac.
///
/// @param keys as JavaFX writes them, empty for none
public record Shortcut(String keys) {
    /// No keys.
    public static final Shortcut NONE = new Shortcut("");

    /// Whether there are keys at all.
    public boolean isNone() {
        return keys.isEmpty();
    }

    /// Whether a key that was pressed is this one.
    public boolean matches(KeyEvent event) {
        return !isNone() && KeyCombination.valueOf(keys).match(event);
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
