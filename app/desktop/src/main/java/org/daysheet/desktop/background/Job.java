package org.daysheet.desktop.background;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One piece of work in the background, while it runs and afterwards, as the status bar and the list of work show
/// it. All properties change on the screen's thread.
public final class Job {
    /// Progress of which only the direction is known.
    public static final double UNKNOWN = -1;

    /// Where a piece of work stands.
    public enum State {
        RUNNING,
        DONE,
        /// Done, and something is left for a person to look at.
        LOOK,
        /// Ended because somebody asked.
        STOPPED,
        FAILED
    }

    private final String title;
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private volatile boolean cancelled;

    Job(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// What is being done now, with counts.
    public ReadOnlyStringProperty step() {
        return step.getReadOnlyProperty();
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What came of it in one sentence; empty while it runs.
    public ReadOnlyStringProperty result() {
        return result.getReadOnlyProperty();
    }

    /// Asks the work to stop at the next place where it can.
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    void show(String text, double done) {
        step.set(text);
        fraction.set(done);
    }

    void end(State how, String words) {
        result.set(words);
        state.set(how);
    }
}
