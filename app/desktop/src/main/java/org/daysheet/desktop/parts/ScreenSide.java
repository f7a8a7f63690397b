package org.daysheet.desktop.parts;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.daysheet.desktop.actions.Action;

/// One side of a [SidedView]: what it shows, and what can be done while it is in front. It listens to the world only
/// between [#shown] and [#hidden].
public interface ScreenSide {
    /// Short name for ids and tests, in small letters.
    String id();

    /// Its words on the button.
    String words();

    /// Other words people look for it by.
    default String also() {
        return "";
    }

    /// What it shows, in one line below the title of the screen.
    ObservableValue<String> summary();

    Parent root();

    /// Puts the cursor where work begins.
    void focus();

    /// The side comes to the front: read what is to be shown.
    void shown();

    /// The side is left: drop every subscription and every read under way.
    void hidden();

    /// Reads anew what is shown.
    void reload();

    /// Shows the row with a key that people use.
    default void open(String key) {}

    /// What brings back, when the side is in front again, what it shows now.
    default Runnable here() {
        return () -> {};
    }

    /// Whether the window may close as far as this side knows; see [Screen#mayEnd()].
    default boolean mayEnd() {
        return true;
    }

    /// What can be done on this side; offered only while it is in front.
    default List<Action> actions() {
        return List.of();
    }
}
