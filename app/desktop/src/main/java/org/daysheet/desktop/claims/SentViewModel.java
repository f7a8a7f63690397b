package org.daysheet.desktop.claims;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Files that were sent, with what was said of the chosen one, and answers that match nothing.
public final class SentViewModel {
    private final SentDesk desk;
    private final Opener opener;
    private final Runnable moved;
    private final Latest pages;
    private final Latest raws;
    private final Latest acts;
    private final Latest strangers;
    private final PagedRows<SentFileRow> files;
    private final PagedRows<UnmatchedRow> unmatched;
    private final ObjectProperty<SentFilter> filter = new SimpleObjectProperty<>(SentFilter.ALL);
    private final BooleanProperty isAll = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable SentFileRow> sought = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable SentPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UnmatchedRow> word = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ObservableList<SegmentRow> segments = FXCollections.observableArrayList();
    private final ObservableList<SegmentRow> wordSegments = FXCollections.observableArrayList();
    private final Reading reading = new Reading();
    private final StringProperty claim = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable FilePlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param moved is told when a claim has heard an answer
    SentViewModel(SentDesk desk, Background background, Opener opener, Runnable moved) {
        this.desk = desk;
        this.opener = opener;
        this.moved = moved;
        this.pages = new Latest(background);
        this.raws = new Latest(background);
        this.acts = new Latest(background);
        this.strangers = new Latest(background);
        this.files = new PagedRows<>(background);
        this.unmatched = new PagedRows<>(background);
        filter.addListener((_, _, _) -> readFiles());
        claim.addListener((_, _, _) -> plan.set(null));
        isAll.addListener((_, _, _) -> readUnmatched());
    }

    /// Files that were sent.
    public PagedRows<SentFileRow> files() {
        return files;
    }

    /// Which of them are listed.
    public ObjectProperty<SentFilter> filter() {
        return filter;
    }

    /// Answers that match nothing.
    public PagedRows<UnmatchedRow> unmatched() {
        return unmatched;
    }

    /// Whether those are listed, too, that need nobody any more.
    public BooleanProperty all() {
        return isAll;
    }

    /// The file to put the hands on, null when none is sought.
    public ObjectProperty<@Nullable SentFileRow> sought() {
        return sought;
    }

    /// Everything about the chosen file, null until it is read.
    public ReadOnlyObjectProperty<@Nullable SentPage> page() {
        return page.getReadOnlyProperty();
    }

    /// The chosen answer that matches nothing, null when none is.
    public ReadOnlyObjectProperty<@Nullable UnmatchedRow> word() {
        return word.getReadOnlyProperty();
    }

    /// Who and what the chosen answer that matches nothing is about as it says itself, empty when it says nothing.
    public ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    /// Segments of the file that is shown: the sent one, or an answer to it.
    public ObservableList<SegmentRow> segments() {
        return segments;
    }

    /// Segments of the answer that matches nothing, from where it stands on.
    public ObservableList<SegmentRow> wordSegments() {
        return wordSegments;
    }

    /// Where reading segments stands.
    public Reading reading() {
        return reading;
    }

    /// What matching the chosen answer to the file that is typed would do, null while no file is looked at.
    public ReadOnlyObjectProperty<@Nullable FilePlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Number of the claim or of the sent file that the chosen answer is said to be about.
    public StringProperty claim() {
        return claim;
    }

    /// Why something could not be done, empty when nothing stood in the way.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Reads the files anew.
    public void readFiles() {
        files.load(desk.files(filter.get()));
    }

    /// Reads the answers that match nothing anew.
    public void readUnmatched() {
        unmatched.load(desk.unmatched(isAll.get()));
    }

    /// A file was chosen, null when none is.
    public void choose(@Nullable SentFileRow file) {
        page.set(null);
        segments.clear();
        if (file == null) {
            pages.forget();
            return;
        }
        pages.fetch(() -> desk.page(file.id()), this::show, this::fail);
    }

    private void show(SentPage read) {
        page.set(read);
        read(new SentPage.RawPlace(read.file(), 0));
    }

    /// Shows the segments of an answer.
    public void read(SentPage.AnswerLine answer) {
        read(answer.place());
    }

    /// Shows the segments of the file itself.
    void readFile() {
        SentPage shown = page.get();
        if (shown != null) {
            read(new SentPage.RawPlace(shown.file(), 0));
        }
    }

    private void read(SentPage.RawPlace place) {
        reading.begin();
        raws.fetch(() -> desk.segments(place), rows -> show(segments, rows), reading::fail);
    }

    private void show(ObservableList<SegmentRow> shown, List<SegmentRow> rows) {
        shown.setAll(rows);
        reading.done(rows.isEmpty());
    }

    /// Opens a claim of the file.
    public void open(SentPage.ClaimLine line) {
        opener.open(new Link.OfClaim(line.claim()));
    }

    /// An answer that matches nothing was chosen, null when none is.
    public void choose(@Nullable UnmatchedRow row) {
        if (row == null || word.get() == null || !row.id().equals(word.get().id())) {
            claim.set("");
            plan.set(null);
        }
        word.set(row);
        wordSegments.clear();
        about.set("");
        problem.set("");
        raws.forget();
        strangers.forget();
        if (row != null) {
            reading.begin();
            raws.fetch(() -> desk.segments(row.place()), rows -> show(wordSegments, rows), reading::fail);
            strangers.fetch(() -> desk.about(row), about::set, this::fail);
        }
    }

    /// Says of the chosen answer that nobody needs to look at it, or takes that back.
    public void setSeen(boolean isSeen) {
        UnmatchedRow row = word.get();
        if (row != null) {
            act(() -> desk.setSeen(row.id(), isSeen), () -> {});
        }
    }

    /// Says which claim the chosen answer is about; a file is looked at first, and once more matched.
    public void match() {
        UnmatchedRow row = word.get();
        String number = claim.get().strip();
        if (row == null) {
            return;
        }
        if (number.isEmpty()) {
            problem.set(Texts.of("claims.unmatched.which"));
            return;
        }
        FilePlan seen = plan.get();
        if (!number.chars().allMatch(Character::isDigit)) {
            act(() -> desk.match(row.id(), number), this::matched);
        } else if (seen != null && seen.number().equals(number)) {
            act(() -> desk.matchFile(row.id(), number), this::matched);
        } else {
            problem.set("");
            acts.fetch(() -> desk.plan(row.id(), number), plan::set, this::fail);
        }
    }

    /// Takes back which sent file the chosen answer is about.
    public void undoFile() {
        UnmatchedRow row = word.get();
        if (row != null && row.isOfFile()) {
            act(() -> desk.undoFile(row.id()), this::matched);
        }
    }

    private void matched() {
        claim.set("");
        moved.run();
    }

    private void act(Runnable act, Runnable then) {
        problem.set("");
        acts.fetch(
                () -> {
                    act.run();
                    return true;
                },
                _ -> {
                    then.run();
                    readUnmatched();
                },
                this::fail);
    }

    private void fail(Failure failure) {
        problem.set(failure.message());
    }

    /// What is under way is not waited for any more.
    void close() {
        pages.forget();
        raws.forget();
        strangers.forget();
        claim.set("");
        plan.set(null);
        problem.set("");
    }
}
