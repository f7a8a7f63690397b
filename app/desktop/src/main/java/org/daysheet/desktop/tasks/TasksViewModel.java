package org.daysheet.desktop.tasks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
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
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.Texts;
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
    private final Latest payerList;
    private final TaskActs acts;
    private final TaskSteps steps;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<TaskFilter> filter = new SimpleObjectProperty<>(TaskFilter.OPEN);
    private final ObjectProperty<@Nullable TaskKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<TaskDesk.@Nullable PayerChoice> payer = new SimpleObjectProperty<>();
    private final ObjectProperty<TaskAge> age = new SimpleObjectProperty<>(TaskAge.ANY);
    private final ReadOnlyListWrapper<TaskDesk.PayerChoice> payers =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
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
        this.payerList = new Latest(background);
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

    /// The kind of task to show, null for all.
    public ObjectProperty<@Nullable TaskKind> kind() {
        return kind;
    }

    /// The payer whose tasks to show, null for all.
    public ObjectProperty<TaskDesk.@Nullable PayerChoice> payer() {
        return payer;
    }

    /// How long the tasks to show wait.
    public ObjectProperty<TaskAge> age() {
        return age;
    }

    /// Payers to choose from.
    public ReadOnlyListProperty<TaskDesk.PayerChoice> payers() {
        return payers.getReadOnlyProperty();
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
        payer.addListener(reload);
        age.addListener(reload);
        load();
        payerList.fetch(desk::payers, payers::setAll, _ -> payers.clear());
    }

    /// The screen is left; acts under way go on.
    public void hidden() {
        isShown = false;
        search.removeListener(reload);
        filter.removeListener(reload);
        kind.removeListener(reload);
        payer.removeListener(reload);
        age.removeListener(reload);
        rows.forget();
        sums.forget();
        histories.forget();
        payerList.forget();
    }

    /// Reads the list anew.
    public void load() {
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
        kind.set(null);
        payer.set(null);
        age.set(TaskAge.ANY);
        if (filter.get() == TaskFilter.OPEN) {
            load();
        } else {
            filter.set(TaskFilter.OPEN);
        }
    }

    /// What brings back the filters and the chosen task.
    Runnable here() {
        TaskFilter among = filter.get();
        String text = search.get();
        TaskKind one = kind.get();
        TaskDesk.PayerChoice of = payer.get();
        TaskAge old = age.get();
        String task =
                chosen.get().ids().stream().findFirst().map(TaskId::toString).orElse(null);
        return () -> {
            filter.set(among);
            search.set(text);
            kind.set(one);
            payer.set(of);
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
        return true;
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

    /// Reads the tasks that are chosen now, beside the screen.
    Supplier<List<TaskRow>> reader() {
        ChosenTasks tasks = chosen.get();
        Optional<PageSource<TaskRow>> all = rows.everything();
        return () -> tasks.rows().isEmpty()
                ? all.map(source -> source.at(tasks.places())).orElse(List.of())
                : tasks.rows();
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
        TaskDesk.PayerChoice of = payer.get();
        return new TaskQuestion(
                filter.get(),
                kind.get(),
                of == null ? null : of.id(),
                age.get(),
                search.get().strip());
    }

    private void summarize(TaskDesk.Totals totals) {
        summary.set(Texts.of(
                "tasks.summary",
                totals.count(),
                Formats.amount(totals.amount()),
                filter.get().words()));
    }

    /// What the list shows, in words, for paper and files.
    public String words() {
        TaskKind one = kind.get();
        TaskDesk.PayerChoice asked = payer.get();
        String words = FilterWords.of(
                summary.get(),
                one == null ? "" : Texts.of("tasks.kind." + one),
                asked == null ? "" : asked.name(),
                age.get() == TaskAge.ANY ? "" : age.get().words());
        return FilterWords.found(words, search.get());
    }

    /// What is chosen and typed now, for a filter with a name.
    List<String> filterNow() {
        TaskKind one = kind.get();
        TaskDesk.PayerChoice asked = payer.get();
        return List.of(
                filter.get().name(),
                search.get().strip(),
                one == null ? "" : one.name(),
                asked == null ? "" : asked.name(),
                age.get().name());
    }

    /// Puts a filter with a name into the list; a payer that is no longer there is left out.
    void apply(SavedFilter kept) {
        Named.of(TaskFilter.class, kept.value(0)).ifPresent(filter::set);
        search.set(kept.value(1));
        age.set(Named.of(TaskAge.class, kept.value(4)).orElse(TaskAge.ANY));
        kind.set(Named.of(TaskKind.class, kept.value(2)).orElse(null));
        payer.set(payers.stream()
                .filter(one -> one.name().equals(kept.value(3)))
                .findFirst()
                .orElse(null));
    }
}
