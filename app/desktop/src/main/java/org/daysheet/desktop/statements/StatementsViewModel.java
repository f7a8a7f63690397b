package org.daysheet.desktop.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The statement screen: the run to be made and what was made before are two sides of it.
public final class StatementsViewModel {
    /// A side of the screen.
    public enum Side {
        RUN,
        SENT;

        /// Its words on the button.
        public String words() {
            return Texts.of("statements.side." + name());
        }

        /// Other words people look for it by.
        String also() {
            return Texts.of("statements.also." + name());
        }
    }

    private final StatementDesk desk;
    private final Background background;
    private final Opener opener;
    private final NewRunViewModel run;
    private final SentViewModel sent;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.RUN);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private boolean isShown;

    /// @param opener brings accounts to the front
    /// @param today the business date
    public StatementsViewModel(
            StatementDesk desk, Background background, Paper paper, Opener opener, Supplier<LocalDate> today) {
        this.desk = desk;
        this.opener = opener;
        this.background = background;
        PaperWork.Place place = new PaperWork.Place(notice::set, () -> isShown);
        this.sent = new SentViewModel(desk, background, paper, place);
        this.run = new NewRunViewModel(desk, background, today, this::made, place);
        side.addListener((_, _, _) -> readWhenShown());
    }

    public NewRunViewModel run() {
        return run;
    }

    public SentViewModel sent() {
        return sent;
    }

    public ObjectProperty<Side> side() {
        return side;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// What came of the last act, null before one.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The screen comes to the front.
    public void shown() {
        isShown = true;
        run.shown();
        sent.shown();
        read();
    }

    /// The screen is left; acts under way go on.
    public void hidden() {
        isShown = false;
        run.hidden();
        sent.hidden();
    }

    /// Brings the account to the front of the patient who owes most of a household.
    public void open(ProspectRow row) {
        opener.open(new Link.OfPatient(row.patient()));
    }

    /// Shows a statement as it is printed, by its number.
    public void seek(String number) {
        background.fetch(
                () -> desk.find(number),
                found -> found.ifPresent(this::show),
                failure -> notice.set(
                        new Badge(Texts.of("statements.seek.failed", number, failure.message()), Badge.Tone.CAUTION)));
    }

    /// Shows a side from its beginning: for a run to be made, who is to be asked today as usual.
    void turn(Side wanted) {
        switch (wanted) {
            case RUN -> run.asUsual();
            case SENT -> sent.search().set("");
        }
        side.set(wanted);
    }

    /// What brings back the side and the statement that is looked at.
    Runnable here() {
        Side there = side.get();
        LetterRow letter = sent.letter().get();
        return () -> {
            if (there == Side.SENT && letter != null) {
                show(letter);
            } else {
                side.set(there);
            }
        };
    }

    /// The side in front, and what is looked for among the statements.
    List<String> filterNow() {
        return List.of(side.get().name(), sent.search().get().strip());
    }

    /// Puts a filter that was kept into the screen.
    void apply(SavedFilter kept) {
        sent.search().set(kept.value(1));
        Named.of(Side.class, kept.value(0)).ifPresent(side::set);
    }

    private void show(LetterRow wanted) {
        sent.seek(wanted);
        if (side.get() == Side.SENT) {
            readWhenShown();
        } else {
            side.set(Side.SENT);
        }
    }

    /// Until the screen comes to the front nothing is read: it may be another side by then.
    private void readWhenShown() {
        if (isShown) {
            read();
        }
    }

    /// Reads the side in front anew.
    void load() {
        read();
    }

    private void read() {
        summary.unbind();
        switch (side.get()) {
            case RUN -> {
                summary.bind(run.summary());
                run.load();
            }
            case SENT -> {
                summary.bind(sent.summary());
                sent.load();
            }
        }
    }

    private void made(RunRow made) {
        sent.prefer(made);
        side.set(Side.SENT);
    }
}
