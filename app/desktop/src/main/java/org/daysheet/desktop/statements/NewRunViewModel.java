package org.daysheet.desktop.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.paper.PdfViewModel;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A run to be made: by what day and minimum, who would get a statement and who not, and making it.
public final class NewRunViewModel {
    private final StatementDesk desk;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final Consumer<RunRow> made;
    private final PaperWork.Place place;
    private final Latest previews;
    private final PagedRows<ProspectRow> asked;
    private final PagedRows<ProspectRow> left;
    private final ObjectProperty<@Nullable LocalDate> cutoff = new SimpleObjectProperty<>();
    private final StringProperty minimum = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper minimumProblem = new ReadOnlyStringWrapper("");
    private final BooleanProperty again = new SimpleBooleanProperty();
    private final StringProperty namesFrom = new SimpleStringProperty("");
    private final StringProperty namesTo = new SimpleStringProperty("");
    private final PdfViewModel page;
    private final ReadOnlyObjectWrapper<@Nullable ProspectRow> looked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper askedWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper button = new ReadOnlyStringWrapper(Texts.of("statements.run.make", 0));
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Asked> asking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Object> reload = (_, _, _) -> load();
    private Asked shown = new Asked(0, Money.ZERO);

    /// What a run asks for.
    ///
    /// @param count how many statements
    /// @param due their sum
    public record Asked(int count, Money due) {}

    NewRunViewModel(
            StatementDesk desk,
            Background background,
            Supplier<LocalDate> today,
            Consumer<RunRow> made,
            PaperWork.Place place) {
        this.desk = desk;
        this.background = background;
        this.today = today;
        this.made = made;
        this.place = place;
        this.previews = Latest.ofSlow(background);
        this.asked = new PagedRows<>(background);
        this.left = new PagedRows<>(background);
        this.page = new PdfViewModel(background);
        minimum.set(Formats.amount(RunQuestion.USUAL_MINIMUM));
    }

    /// Households that would get a statement.
    public PagedRows<ProspectRow> asked() {
        return asked;
    }

    /// Households that would get none.
    public PagedRows<ProspectRow> left() {
        return left;
    }

    /// The day the statements speak of.
    public ObjectProperty<@Nullable LocalDate> cutoff() {
        return cutoff;
    }

    /// The smallest amount asked for, as typed.
    public StringProperty minimum() {
        return minimum;
    }

    /// Whether those who were asked for the same already are asked again.
    public BooleanProperty again() {
        return again;
    }

    /// The beginning of the first last name that is looked at, empty for no bound.
    public StringProperty namesFrom() {
        return namesFrom;
    }

    /// The beginning of the last one, empty for no bound.
    public StringProperty namesTo() {
        return namesTo;
    }

    /// The statement of a household as it would be printed.
    public PdfViewModel page() {
        return page;
    }

    /// The household whose statement is looked at, null when none is.
    public ReadOnlyObjectProperty<@Nullable ProspectRow> looked() {
        return looked.getReadOnlyProperty();
    }

    /// Shows the statement a household would get, as it would be printed; nothing is kept.
    public void look(ProspectRow row) {
        LocalDate day = cutoff.get();
        if (day != null && row.isAsked() && !row.equals(looked.get())) {
            looked.set(row);
            page.show(Texts.of("statements.look.title", row.name()), () -> desk.look(day, row.household()));
        }
    }

    /// Goes on to another household while one is looked at.
    public void follow(ProspectRow row) {
        if (looked.get() != null) {
            look(row);
        }
    }

    /// Closes the statement that is looked at.
    public void closeLook() {
        looked.set(null);
        page.clear();
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// How many get one, and what is asked for.
    public ReadOnlyStringProperty askedWords() {
        return askedWords.getReadOnlyProperty();
    }

    /// How many get none.
    public ReadOnlyStringProperty leftWords() {
        return leftWords.getReadOnlyProperty();
    }

    /// What the button to make the run says.
    public ReadOnlyStringProperty button() {
        return button.getReadOnlyProperty();
    }

    /// The run that is being made, null when none is.
    public ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    /// Whether the run that is shown can be made.
    public BooleanExpression canMake() {
        return Bindings.createBooleanBinding(() -> ready.get() && job.get() == null, ready, job);
    }

    /// What is wrong with the minimum, empty when it is an amount.
    public ReadOnlyStringProperty minimumProblem() {
        return minimumProblem.getReadOnlyProperty();
    }

    /// The minimum as an amount, empty when what is typed is none.
    private Optional<Money> least() {
        return AmountWords.read(minimum.get()).filter(amount -> !amount.isNegative());
    }

    /// The business date.
    public LocalDate today() {
        return today.get();
    }

    /// Asks as one usually does: for today, everybody who owes what is worth a stamp and was not asked for it already.
    void asUsual() {
        RunQuestion usual = RunQuestion.usual(today.get());
        cutoff.set(usual.cutoff());
        minimum.set(Formats.amount(usual.minimum()));
        again.set(usual.isAgain());
        namesFrom.set(usual.namesFrom());
        namesTo.set(usual.namesTo());
    }

    void shown() {
        if (cutoff.get() == null) {
            cutoff.set(today.get());
        }
        cutoff.addListener(reload);
        minimum.addListener(reload);
        again.addListener(reload);
        namesFrom.addListener(reload);
        namesTo.addListener(reload);
    }

    void hidden() {
        cutoff.removeListener(reload);
        minimum.removeListener(reload);
        again.removeListener(reload);
        namesFrom.removeListener(reload);
        namesTo.removeListener(reload);
        page.forget();
        asking.set(null);
        previews.forget();
        asked.forget();
        left.forget();
    }

    /// Reads anew who would get a statement.
    public void load() {
        ready.set(false);
        asking.set(null);
        closeLook();
        minimumProblem.set(least().isEmpty() ? Texts.of("statements.run.no-amount") : "");
        Optional<RunQuestion> question = question();
        if (question.isEmpty()) {
            previews.forget();
            String wrong = cutoff.get() == null ? Texts.of("days.wrong") : minimumProblem.get();
            asked.refuse(wrong);
            left.refuse(wrong);
            nothing(wrong);
            return;
        }
        previews.fetch(() -> desk.preview(question.get()), prospects -> show(question.get(), prospects), failure -> {
            asked.unread(failure.message());
            left.unread(failure.message());
            nothing(failure.message());
        });
    }

    /// Nobody is known to get a statement; the words say why.
    private void nothing(String why) {
        askedWords.set("");
        leftWords.set("");
        button.set(Texts.of("statements.run.make", 0));
        summary.set(why);
    }

    /// Asks whether the run that is shown is to be made; asked already, makes it.
    public void ask() {
        if (asking.get() != null) {
            make();
        } else if (canMake().get()) {
            asking.set(shown);
        }
    }

    /// Leaves what was asked; nothing is made.
    public void leave() {
        asking.set(null);
    }

    /// The run of which it is asked whether it is to be made, null when nobody asks.
    public ReadOnlyObjectProperty<@Nullable Asked> asking() {
        return asking.getReadOnlyProperty();
    }

    /// Makes the run that is shown.
    public void make() {
        asking.set(null);
        Optional<RunQuestion> question = question();
        if (question.isEmpty() || !canMake().get()) {
            return;
        }
        String title =
                Texts.of("statements.run.job", Formats.date(question.get().cutoff()));
        Job started = background.run(
                title,
                place.isInFront(),
                progress -> new Made(desk.prepare(question.get(), progress)),
                this::finish,
                failure -> {
                    job.set(null);
                    place.notice().accept(new Badge(failure.message(), Badge.Tone.CAUTION));
                });
        if (background.jobs().contains(started)) {
            job.set(started);
        }
    }

    /// Stops the run that is being made; nothing of it is kept.
    public void stop() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// A run that was made.
    private record Made(RunRow run) implements Told {
        @Override
        public String told() {
            return Texts.of("statements.run.made", run.count(), Formats.amount(run.due()));
        }

        @Override
        public boolean isGood() {
            return true;
        }
    }

    private void finish(Made done) {
        job.set(null);
        ready.set(false);
        place.notice().accept(new Badge(done.told(), Badge.Tone.GOOD));
        made.accept(done.run());
    }

    private Optional<RunQuestion> question() {
        LocalDate day = cutoff.get();
        return day == null
                ? Optional.empty()
                : least().map(amount -> new RunQuestion(
                        day,
                        amount,
                        again.get(),
                        namesFrom.get().strip(),
                        namesTo.get().strip()));
    }

    private void show(RunQuestion question, List<ProspectRow> prospects) {
        List<ProspectRow> yes = prospects.stream().filter(ProspectRow::isAsked).toList();
        List<ProspectRow> no = prospects.stream().filter(row -> !row.isAsked()).toList();
        Money sum = Money.sum(yes.stream().map(ProspectRow::due));
        shown = new Asked(yes.size(), sum);
        asked.load(source(yes));
        left.load(source(no));
        askedWords.set(Texts.of("statements.run.asked", yes.size(), Formats.amount(sum)));
        leftWords.set(Texts.of("statements.run.left", no.size()));
        button.set(Texts.of("statements.run.make", yes.size()));
        summary.set(Texts.of("statements.run.summary", Formats.date(question.cutoff()), prospects.size()));
        ready.set(!yes.isEmpty());
    }

    private static PageSource<ProspectRow> source(List<ProspectRow> rows) {
        return new ReadOnce<>(
                () -> rows,
                row -> String.join(
                        " ",
                        row.account(),
                        row.name(),
                        row.why(),
                        Formats.amount(row.due()),
                        Formats.amount(row.pending())));
    }
}
