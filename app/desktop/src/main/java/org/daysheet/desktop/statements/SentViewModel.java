package org.daysheet.desktop.statements;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.desktop.paper.PdfViewModel;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// What was made before: runs, the statements of one, what else the household was sent, and the papers that went
/// out with the statements on them.
public final class SentViewModel {
    private final StatementDesk desk;
    private final Latest lists;
    private final Latest histories;
    private final Latest paperLists;
    private final Reading reading = new Reading();
    private final Reading paperReading = new Reading();
    private final Reading householdReading = new Reading();
    private final Consumer<Badge> notice;
    private final PagedRows<LetterRow> letters;
    private final PagedRows<LetterRow> held;
    private final ObjectProperty<SentList> list = new SimpleObjectProperty<>(this, "list", SentList.LETTERS);
    private final PdfViewModel preview;
    private final PaperWork work;
    private final ReadOnlyListWrapper<RunRow> runs = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<PaperRow> papers = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<LetterRow> household =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<@Nullable RunRow> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LetterRow> letter = new ReadOnlyObjectWrapper<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable PaperRow> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private @Nullable LetterRow sought;
    private @Nullable PaperRow looked;

    SentViewModel(StatementDesk desk, Background background, Paper paper, PaperWork.Place place) {
        this.desk = desk;
        this.lists = new Latest(background);
        this.histories = new Latest(background);
        this.paperLists = new Latest(background);
        this.letters = new PagedRows<>(background);
        this.held = new PagedRows<>(background);
        this.preview = new PdfViewModel(background);
        this.notice = place.notice();
        this.work = new PaperWork(desk, background, paper, place, this::loadPapers);
        search.addListener((_, _, _) -> loadLetters());
        list.addListener((_, _, now) -> turned(now));
    }

    /// Which list is in front.
    public ObjectProperty<SentList> list() {
        return list;
    }

    /// Runs, newest first.
    public ReadOnlyListProperty<RunRow> runs() {
        return runs.getReadOnlyProperty();
    }

    /// Where reading the runs stands.
    public Reading reading() {
        return reading;
    }

    /// The statements of the chosen run.
    public PagedRows<LetterRow> letters() {
        return letters;
    }

    /// What is looked for among the statements of the chosen run.
    public StringProperty search() {
        return search;
    }

    /// The papers that went out, newest first.
    public ReadOnlyListProperty<PaperRow> papers() {
        return papers.getReadOnlyProperty();
    }

    /// The statements on the paper that is looked at.
    public PagedRows<LetterRow> held() {
        return held;
    }

    /// The paper that is looked at, null while none is.
    public ReadOnlyObjectProperty<@Nullable PaperRow> paper() {
        return paper.getReadOnlyProperty();
    }

    /// Where reading the papers stands.
    public Reading paperReading() {
        return paperReading;
    }

    /// Where reading what else the household was sent stands.
    public Reading householdReading() {
        return householdReading;
    }

    /// Every statement the household of the chosen one was sent, newest first.
    public ReadOnlyListProperty<LetterRow> household() {
        return household.getReadOnlyProperty();
    }

    /// The chosen run, null before one is.
    public ReadOnlyObjectProperty<@Nullable RunRow> run() {
        return run.getReadOnlyProperty();
    }

    /// The chosen statement, null before one is.
    public ReadOnlyObjectProperty<@Nullable LetterRow> letter() {
        return letter.getReadOnlyProperty();
    }

    /// The paper as it is printed.
    public PdfViewModel preview() {
        return preview;
    }

    /// Printing and saving.
    public PaperWork work() {
        return work;
    }

    /// Whether a paper is in front that can be printed or saved now.
    public BooleanExpression canTakeOut() {
        return letter.isNotNull().or(paper.isNotNull()).and(work.working().not());
    }

    /// What a file of the paper in front would be called; empty when none is in front.
    public Optional<String> fileName() {
        LetterRow one = letter.get();
        PaperRow sent = paper.get();
        if (sent != null) {
            return Optional.of("statements-" + sent.held().run() + ".pdf");
        }
        return one == null ? Optional.empty() : Optional.of("statement-" + one.number() + ".pdf");
    }

    /// Prints the paper in front: a statement, or what went out once more.
    public void print() {
        PaperRow sent = paper.get();
        LetterRow one = letter.get();
        if (sent != null) {
            work.reprint(sent);
        } else if (one != null) {
            work.print(one);
        }
    }

    /// Saves the paper in front.
    public void save(Path file) {
        PaperRow sent = paper.get();
        LetterRow one = letter.get();
        if (sent != null) {
            work.save(sent, file);
        } else if (one != null) {
            work.save(one, file);
        }
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The chosen run in words.
    String runWords() {
        RunRow shown = run.get();
        return shown == null
                ? ""
                : FilterWords.found(
                        Texts.of("statements.run.words", Formats.date(shown.cutoff()), shown.preparedAt()),
                        search.get());
    }

    void shown() {
        // reading begins with the side
    }

    void hidden() {
        lists.forget();
        histories.forget();
        paperLists.forget();
        letters.forget();
        held.forget();
        preview.forget();
    }

    /// Shows this run when the list is read next.
    void prefer(RunRow made) {
        list.set(SentList.LETTERS);
        paper.set(null);
        run.set(made);
    }

    /// Shows this statement when the list is read next.
    void seek(LetterRow wanted) {
        sought = wanted;
        list.set(SentList.LETTERS);
        search.set("");
    }

    /// Reads the runs anew.
    public void load() {
        reading.begin();
        summary.set(runs.isEmpty() ? Texts.of("statements.sent.reading") : summary.get());
        loadPapers();
        lists.fetch(desk::runs, this::show, failure -> {
            reading.fail(failure);
            summary.set(failure.message());
        });
    }

    /// A run was chosen.
    public void choose(RunRow chosen) {
        run.set(chosen);
        letter.set(null);
        paper.set(null);
        forgetHousehold();
        preview.clear();
        loadLetters();
    }

    /// A statement was chosen: it is shown as it is printed.
    public void choose(LetterRow chosen) {
        if (chosen.equals(letter.get()) && paper.get() == null) {
            return;
        }
        LetterRow before = letter.get();
        letter.set(chosen);
        paper.set(null);
        preview.show(
                Texts.of("statements.letter.title", chosen.number(), chosen.name()), () -> desk.letter(chosen.id()));
        if (before == null || !before.household().equals(chosen.household())) {
            forgetHousehold();
        }
        loadHousehold();
    }

    /// The list of statements marks a row. Read anew behind a paper it marks one too, which is not heard.
    public void follow(LetterRow marked) {
        if (list.get() == SentList.LETTERS || paper.get() == null) {
            choose(marked);
        }
    }

    /// The list of papers marks a row. Read anew behind another list it marks one too, which is not heard.
    public void follow(PaperRow marked) {
        if (list.get() == SentList.PAPERS) {
            look(marked);
        }
    }

    /// What was looked at in a list comes back to the front with it.
    private void turned(SentList now) {
        LetterRow one = letter.get();
        PaperRow sent = looked;
        if (now == SentList.LETTERS && one != null && paper.get() != null) {
            choose(one);
        } else if (now == SentList.PAPERS && sent != null && paper.get() == null) {
            look(sent);
        }
    }

    private void forgetHousehold() {
        histories.forget();
        household.clear();
        householdReading.forget();
    }

    /// Reads anew what else the household of the chosen statement was sent.
    public void loadHousehold() {
        LetterRow shown = letter.get();
        if (shown == null) {
            return;
        }
        householdReading.begin();
        histories.fetch(
                () -> desk.ofHousehold(shown.household()),
                read -> {
                    household.setAll(read);
                    householdReading.done(read.isEmpty());
                },
                failure -> {
                    household.clear();
                    householdReading.fail(failure);
                    notice.accept(
                            new Badge(Texts.of("statements.household.failed", failure.message()), Badge.Tone.CAUTION));
                });
    }

    /// Shows a paper as it went out, and which statements are on it.
    public void look(PaperRow sent) {
        looked = sent;
        paper.set(sent);
        forgetHousehold();
        loadHeld();
        preview.show(Texts.of("statements.paper.title", sent.at(), sent.by()), () -> desk.paper(sent.file()));
    }

    private void show(List<RunRow> read) {
        RunRow before = run.get();
        LetterRow wanted = sought;
        sought = null;
        runs.setAll(read);
        reading.done(read.isEmpty());
        summary.set(Texts.of("statements.sent.summary", read.size()));
        Optional<RunRow> same = read.stream()
                .filter(row -> wanted == null
                        ? before != null && row.id().equals(before.id())
                        : row.id().equals(wanted.run()))
                .findFirst()
                .or(() -> read.stream().findFirst());
        PaperRow front = paper.get();
        if (wanted == null && front != null) {
            same.ifPresent(run::set);
            loadLetters();
            look(front);
            return;
        }
        same.ifPresent(this::choose);
        if (wanted != null) {
            choose(wanted);
        }
    }

    private void loadLetters() {
        RunRow shown = run.get();
        if (shown != null) {
            letters.load(desk.letters(shown, search.get().strip()));
        }
    }

    /// Reads anew which statements are on the paper that is looked at.
    public void loadHeld() {
        PaperRow shown = paper.get();
        if (shown != null) {
            held.load(desk.held(shown.held()));
        }
    }

    /// Reads anew what went out.
    public void loadPapers() {
        paperReading.begin();
        paperLists.fetch(
                desk::papers,
                read -> {
                    papers.setAll(read);
                    paperReading.done(read.isEmpty());
                },
                failure -> {
                    papers.clear();
                    paperReading.fail(failure);
                });
    }
}
