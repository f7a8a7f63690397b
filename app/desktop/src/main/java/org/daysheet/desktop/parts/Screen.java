package org.daysheet.desktop.parts;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.daysheet.desktop.actions.Action;
import org.kordamp.ikonli.Ikon;

/// One screen of the window. It listens to the world only between [#shown] and [#hidden].
public interface Screen {
    /// Short name for ids and tests.
    String id();

    /// What the navigation calls it.
    String title();

    Ikon icon();

    /// What goes to it with Ctrl; empty when that is its place among those without one of their own.
    default String digit() {
        return "";
    }

    Parent root();

    /// The screen comes to the front: read what is to be shown.
    void shown();

    /// The screen is left: drop every subscription and every read under way.
    void hidden();

    /// Reads anew what is shown.
    default void reload() {}

    /// Shows the row with a key that people use, such as an account or claim number, and chooses it. Called when the
    /// screen is in front.
    default void open(String key) {}

    /// What brings back, when the screen is in front again, what it shows now: its filters and the row that is chosen.
    /// By itself a screen shows what it showed when it was left.
    default Runnable here() {
        return () -> {};
    }

    /// Whether the window may close as far as this screen knows. One with input that was not saved asks about it in its
    /// place and says no, once.
    default boolean mayEnd() {
        return true;
    }

    /// As [#mayEnd()] for a screen whose question has answers that end the program.
    ///
    /// @param close what the answer does that gives the input up, and the one that saves it, once it is saved
    default boolean mayEnd(Runnable close) {
        return mayEnd();
    }

    /// Where one is on this screen, for the help: its id, or with a side of it such as `reports-denials`.
    default ObservableValue<String> helpPlace() {
        return new ReadOnlyStringWrapper(id());
    }

    /// Does something as soon as the screen is there; see {@link LaterScreen}.
    default void whenMade(Runnable then) {
        then.run();
    }

    /// What can be done on this screen, for the menu, the palette and the sheet of shortcuts.
    default List<Action> actions() {
        return List.of();
    }
}
