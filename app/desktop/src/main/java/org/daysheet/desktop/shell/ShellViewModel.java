package org.daysheet.desktop.shell;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.background.Latest;

/// What the frame shows: the practice, which screen is in front, what waits on each, the state of the books, what
/// runs in the background and what came of it, light or dark.
public final class ShellViewModel {
    private final PracticeBand band;
    private final Background background;
    private final int screens;
    private final Supplier<Glance> source;
    private final Latest latest;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Glance> glance = new ReadOnlyObjectWrapper<>(Glance.NONE);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty roomy = new SimpleBooleanProperty();
    private final BooleanProperty help = new SimpleBooleanProperty();
    private final BooleanProperty work = new SimpleBooleanProperty();
    private final Trail trail = new Trail();

    /// A frame that knows nothing of what waits.
    ///
    /// @param screens how many screens there are to choose from
    public ShellViewModel(PracticeBand band, Background background, int screens) {
        this(band, background, screens, () -> Glance.NONE);
    }

    /// @param screens how many screens there are to choose from
    /// @param source reads what waits, beside the screen
    public ShellViewModel(PracticeBand band, Background background, int screens, Supplier<Glance> source) {
        this.band = band;
        this.background = background;
        this.screens = screens;
        this.source = source;
        this.latest = new Latest(background);
        background.history().addListener((ListChangeListener<Job>) _ -> refresh());
    }

    public PracticeBand band() {
        return band;
    }

    /// For views that run or watch work.
    public Background background() {
        return background;
    }

    public ObservableList<Job> jobs() {
        return background.jobs();
    }

    /// Number of the screen in front, from 0.
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /// What waits and how the books are.
    public ReadOnlyObjectProperty<Glance> glance() {
        return glance.getReadOnlyProperty();
    }

    public BooleanProperty dark() {
        return dark;
    }

    /// Whether the rows of lists have more room between them.
    public BooleanProperty roomy() {
        return roomy;
    }

    /// Whether the help is open.
    public BooleanProperty help() {
        return help;
    }

    /// Whether the list of work is open.
    public BooleanProperty work() {
        return work;
    }

    /// The way a person came through the screens.
    public Trail trail() {
        return trail;
    }

    /// Brings a screen to the front and keeps on the trail where one was; numbers that name none do nothing.
    public void select(int screen) {
        if (screen >= 0 && screen < screens && screen != selected.get()) {
            trail.leave();
            selected.set(screen);
        }
    }

    /// Brings a screen to the front to show a thing on it: the trail keeps where one was, even on the same screen.
    public void follow(int screen) {
        trail.leave();
        bring(screen);
    }

    /// Brings a screen to the front and leaves the trail alone.
    void bring(int screen) {
        if (screen >= 0 && screen < screens) {
            selected.set(screen);
        }
    }

    /// Reads anew what waits. What cannot be read now stays as it was; the next minute tries again.
    public void refresh() {
        latest.fetch(source, glance::set, _ -> {});
    }
}
