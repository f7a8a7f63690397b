package org.daysheet.desktop.checks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The question why a check is to be voided or set aside: asked until it is answered or left, and not dropped unasked
/// once something is typed.
public final class Voiding {
    private final ReadOnlyObjectWrapper<@Nullable CheckRow> check = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private Runnable ending = Voiding::nothing;

    Voiding() {
        reason.addListener((_, _, _) -> goOnTyping());
    }

    /// The check that is about to be voided, null when none is.
    public ReadOnlyObjectProperty<@Nullable CheckRow> check() {
        return check.getReadOnlyProperty();
    }

    /// Why it is voided.
    public StringProperty reason() {
        return reason;
    }

    /// Whether somebody is told that the reason typed is about to be dropped.
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    void begin(CheckRow row) {
        reason.set("");
        check.set(row);
    }

    /// Nothing is asked any more.
    ///
    /// @return what was about to happen when somebody was told of the reason
    Runnable end() {
        Runnable then = ending;
        check.set(null);
        goOnTyping();
        return then;
    }

    /// What was about to happen does not any more.
    void stay() {
        ending = Voiding::nothing;
    }

    private void goOnTyping() {
        unsaved.set(false);
        stay();
    }

    /// Whether nothing that was typed would be lost by going on; the first time it says that it would.
    boolean mayEnd() {
        boolean isSafe = check.get() == null || reason.get().isBlank() || unsaved.get();
        unsaved.set(unsaved.get() || !isSafe);
        return isSafe;
    }

    /// As [#mayEnd()] before the window closes, which goes on once the check is voided or the question is left.
    boolean mayEnd(Runnable close) {
        boolean isSafe = mayEnd();
        ending = isSafe ? Voiding::nothing : close;
        return isSafe;
    }

    private static void nothing() {}
}
