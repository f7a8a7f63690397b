package org.daysheet.desktop.background;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One piece of work in the background, as the status bar shows it. All properties change on the screen's
/// thread.
public final class Job {
    /// Progress of which only the direction is known.
    public static final double UNKNOWN = -1;

    private final String title;
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
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
}
