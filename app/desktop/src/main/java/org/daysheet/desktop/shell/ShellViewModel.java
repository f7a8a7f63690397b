package org.daysheet.desktop.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;

/// What the frame shows: the practice, which screen is in front, what runs in the background, light or dark.
public final class ShellViewModel {
    private final PracticeBand band;
    private final Background background;
    private final int screens;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(0);
    private final BooleanProperty dark = new SimpleBooleanProperty();

    /// @param screens how many screens there are to choose from
    public ShellViewModel(PracticeBand band, Background background, int screens) {
        this.band = band;
        this.background = background;
        this.screens = screens;
    }

    public PracticeBand band() {
        return band;
    }

    public ObservableList<Job> jobs() {
        return background.jobs();
    }

    /// Number of the screen in front, from 0.
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    public BooleanProperty dark() {
        return dark;
    }

    /// Brings a screen to the front; numbers that name none do nothing.
    public void select(int screen) {
        if (screen >= 0 && screen < screens) {
            selected.set(screen);
        }
    }

    /// Stops everything that runs in the background.
    public void cancelAll() {
        List.copyOf(background.jobs()).forEach(Job::cancel);
    }
}
