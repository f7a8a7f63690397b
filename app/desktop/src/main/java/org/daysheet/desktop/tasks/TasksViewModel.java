package org.daysheet.desktop.tasks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
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
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterChoice;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.ReadChoice;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaskId;
import org.jspecify.annotations.Nullable;

/// What the worklist shows: the tasks of a question, those that are chosen, and the history of one.
public final class TasksViewModel {
    private static final int MOST_LOOKED_AT = 100;

    private final TaskDesk desk;
    private final Opener opener;
    private final PagedRows<TaskRow> rows;
    private final Latest sums;
    private final Latest histories;
    private final Latest which;
    private final TaskActs acts;
    private final TaskSteps steps;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<TaskFilter> filter = new SimpleObjectProperty<>(TaskFilter.OPEN);
    private final ObjectProperty<Optional<TaskKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ReadChoice<PayerId> payer;
    private final ObjectProperty<TaskAge> age = new SimpleObjectProperty<>(TaskAge.ANY);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ChosenTasks> chosen = new ReadOnlyObjectWrapper<>(ChosenTasks.NONE);
    private final ReadOnlyListWrapper<TaskEventRow> history =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper historyFailure = new ReadOnlyStringWrapper("");
    private final ChangeListener<Object> reload = (_, _, _) -> load();
    private @Nullable String sought;
    private boolean isShown;

    public TasksViewModel(TaskDesk desk, Background background, Opener opener) {
        this.desk = desk;
        this.opener = opener;
        this.rows = new PagedRows<>(background);
        this.sums = new Latest(background);
        this.histories = new Latest(background);
        this.payer = new ReadChoice<>(desk::payers, background);
        this.which = new Latest(background);
        this.acts = new TaskActs(desk, background, this);
        this.steps = new TaskSteps(desk, background, this, opener);
    }

    public PagedRows<TaskRow> rows() {
        return rows;
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<TaskFilter> filter() {
        return filter;
    }

    /// The kind of task to show, empty for all.
    public ObjectProperty<Optional<TaskKind>> kind() {
        return kind;
    }

    /// The payer whose tasks to show.
    public FilterChoice<PayerId> payer() {
        return payer.choice();
    }

    /// How long the tasks to show wait.
    public ObjectProperty<TaskAge> age() {
        return age;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The tasks that are chosen.
    public ReadOnlyObjectProperty<ChosenTasks> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What was done with the task, when one alone is chosen.
    public ReadOnlyListProperty<TaskEventRow> history() {
        return history.getReadOnlyProperty();
    }

    /// What can be done with the chosen tasks.
    public TaskActs acts() {
        return acts;
    }

    /// What the chosen task asks for and can be done from here.
    public TaskSteps steps() {
        return steps;
    }

    /// Whether one task alone is chosen and is about something that can be shown.
    public BooleanExpression canOpen() {
        return Bindings.createBooleanBinding(() -> about() != null, chosen);
    }

    /// The screen comes to the front.
    public void shown() {
        isShown = true;
        search.addListener(reload);
        filter.addListener(reload);
        kind.addListener(reload);
        payer.value().addListener(reload);
        age.addListener(reload);
        payer.read(this::load);
    }

    /// The screen is left; acts under way go on.
    public void hidden() {
        isShown = false;
        search.removeListener(reload);
        filter.removeListener(reload);
        kind.removeListener(reload);
        payer.value().removeListener(reload);
        age.removeListener(reload);
        rows.forget();
        sums.forget();
        histories.forget();
        payer.forget();
        which.forget();
    }

    /// Reads the list anew.
    public void load() {
        if (payer.isComing()) {
            return;
        }
        TaskQuestion question = question();
        rows.load(desk.matching(question));
        sums.fetch(() -> desk.totals(question), this::summarize, _ -> summary.set(""));
    }

    /// Looks for a task to choose it, among all that are to be done.
    ///
    /// @param task its id
    public void seek(String task) {
        sought = task;
        search.set("");
        clear();
        if (filter.get() == TaskFilter.OPEN) {
            load();
        } else {
            filter.set(TaskFilter.OPEN);
        }
    }

    /// Whether kind, payer or age narrow the list.
    BooleanExpression isNarrowed() {
        return Bindings.createBooleanBinding(
                () -> kind.get().isPresent() || payer.isNarrowed() || age.get() != TaskAge.ANY,
                kind,
                payer.value(),
                age);
    }

    /// Lets every kind, payer and age through.
    void clear() {
        kind.set(Optional.empty());
        payer.choose("");
        age.set(TaskAge.ANY);
    }

    /// What brings back the filters and the chosen task.
    Runnable here() {
        TaskFilter among = filter.get();
        String text = search.get();
        Optional<TaskKind> one = kind.get();
        String of = payer.kept();
        TaskAge old = age.get();
        String task =
                chosen.get().ids().stream().findFirst().map(TaskId::toString).orElse(null);
        return () -> {
            filter.set(among);
            search.set(text);
            kind.set(one);
            payer.choose(of);
            age.set(old);
            sought = task;
            load();
        };
    }

    /// Where the task stands that is looked for, when it is among the first; it is looked for once.
    public OptionalInt placeOfSought() {
        String wanted = sought;
        if (wanted == null) {
            return OptionalInt.empty();
        }
        sought = null;
        return IntStream.range(0, Math.min(rows.size(), MOST_LOOKED_AT))
                .filter(place -> {
                    TaskRow row = rows.slots().get().get(place).value();
                    return row != null && row.id().toString().equals(wanted);
                })
                .findFirst();
    }

    /// Tasks were chosen. Words that were typed about others are not dropped without asking.
    ///
    /// @return whether they are chosen now
    public boolean choose(ChosenTasks now) {
        boolean isSame = now.isSame(chosen.get());
        if (!isSame && acts.isDrafting()) {
            acts.ask(now, () -> {});
            return false;
        }
        if (!isSame) {
            acts.cancel();
            history.clear();
        }
        chosen.set(now);
        readHistory(now);
        learn(now);
        return true;
    }

    /// Finds out which tasks were chosen that nobody looked at, so that acts are done with tasks and not with places.
    private void learn(ChosenTasks now) {
        which.forget();
        if (now.isUnread()) {
            which.fetch(
                    rows.reader(now.places(), TaskRow::id),
                    found ->
                            found.ifPresentOrElse(all -> choose(new ChosenTasks(now.places(), all)), this::chooseAgain),
                    failure -> acts.say(new Badge(failure.message(), Badge.Tone.BAD)));
        }
    }

    private void chooseAgain() {
        acts.say(new Badge(Texts.of("tasks.moved"), Badge.Tone.CAUTION));
        load();
    }

    private void readHistory(ChosenTasks tasks) {
        historyFailure.set("");
        if (tasks.rows().size() != 1) {
            histories.forget();
            return;
        }
        TaskId task = tasks.ids().getFirst();
        histories.fetch(() -> desk.history(task), history::setAll, failure -> {
            history.clear();
            historyFailure.set(failure.message());
        });
    }

    /// Where the chosen tasks stand now, when all of them are among the first that were read; else nowhere.
    List<Integer> placesOfChosen() {
        List<TaskId> wanted = chosen.get().ids();
        List<Integer> places = IntStream.range(0, Math.min(rows.size(), MOST_LOOKED_AT))
                .filter(place -> {
                    TaskRow row = rows.slots().get().get(place).value();
                    return row != null && wanted.contains(row.id());
                })
                .boxed()
                .toList();
        return places.size() == wanted.size() ? places : List.of();
    }

    boolean isShown() {
        return isShown;
    }

    /// Why the history could not be read, empty when it could.
    public ReadOnlyStringProperty historyFailure() {
        return historyFailure.getReadOnlyProperty();
    }

    /// Brings to the front what the chosen task is about.
    public void open() {
        Link about = about();
        if (about != null) {
            opener.open(about);
        }
    }

    private @Nullable Link about() {
        List<TaskRow> tasks = chosen.get().rows();
        return tasks.size() == 1 ? tasks.getFirst().about() : null;
    }

    private TaskQuestion question() {
        return new TaskQuestion(
                filter.get(),
                kind.get().orElse(null),
                payer.id(),
                age.get(),
                search.get().strip());
    }

    private void summarize(TaskDesk.Totals totals) {
        summary.set(Texts.of(
                "tasks.summary",
                totals.count(),
                Formats.amount(totals.amount()),
                filter.get().words(),
                totals.due()));
    }

    /// What the list shows, in words, for paper and files.
    public String words() {
        String words = FilterWords.of(
                summary.get(),
                kind.get().map(one -> Texts.of("tasks.kind." + one)).orElse(""),
                payer.kept(),
                age.get() == TaskAge.ANY ? "" : age.get().words());
        return FilterWords.found(words, search.get());
    }

    /// What is chosen and typed now, for a filter with a name.
    List<String> filterNow() {
        return List.of(
                filter.get().name(),
                search.get().strip(),
                kind.get().map(TaskKind::name).orElse(""),
                payer.kept(),
                age.get().name());
    }

    /// Puts a filter with a name into the list; a payer that is no longer there is left out.
    void apply(SavedFilter kept) {
        Named.of(TaskFilter.class, kept.value(0)).ifPresent(filter::set);
        search.set(kept.value(1));
        age.set(Named.of(TaskAge.class, kept.value(4)).orElse(TaskAge.ANY));
        kind.set(Named.of(TaskKind.class, kept.value(2)));
        payer.choose(kept.value(3));
    }
}
