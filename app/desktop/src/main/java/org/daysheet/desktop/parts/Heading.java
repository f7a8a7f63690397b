package org.daysheet.desktop.parts;

import javafx.scene.control.TableColumnBase;

/// What stands above a column.
///
/// @param key tells the column apart from the others of its table, whatever it is called on the screen
/// @param words what it is called
/// @param hint more about it, shown where the pointer rests; empty for nothing more
public record Heading(String key, String words, String hint) {
    /// The heading whose words are a text of the screens.
    public static Heading of(String key) {
        return new Heading(key, Texts.of(key), "");
    }

    /// A heading whose words are known only when the program runs.
    public static Heading of(String key, String words) {
        return new Heading(key, words, "");
    }

    /// The same with more about it.
    ///
    /// @param text key of the text
    public Heading hinted(String text) {
        return new Heading(key, words, Texts.of(text));
    }

    /// What stands above a column of a table.
    public static Heading above(TableColumnBase<?, ?> column) {
        return column.getUserData() instanceof Heading heading ? heading : of("", column.getText());
    }
}
