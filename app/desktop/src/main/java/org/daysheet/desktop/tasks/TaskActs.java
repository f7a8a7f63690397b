package org.daysheet.desktop.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.TaskId;
import org.jspecify.annotations.Nullable;

/// What people do with the chosen tasks: at once, or after a few words in a form.
public final class TaskActs {
    private static final int USUAL_DAYS = 7;

    private final TaskDesk desk;
    private final Background background;
    private final TasksViewModel list;
    private final ReadOnlyObjectWrapper<@Nullable TaskAct> form = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable ChosenTasks> asking = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyStringWrapper wordsProblem = new ReadOnlyStringWrapper("");
    private Runnable dropped = () -> {};
    private @Nullable String askedAbout;

    TaskActs(TaskDesk desk, Background background, TasksViewModel list) {
        this.desk = desk;
        this.background = background;
        this.list = list;
        words.addListener((_, _, _) -> wordsProblem.set(""));
        form.addListener((_, _, _) -> wordsProblem.set(""));
    }

    /// The act whose form is open, null when none is.
    public ReadOnlyObjectProperty<@Nullable TaskAct> form() {
        return form.getReadOnlyProperty();
    }

    /// The day a task is put off until.
    public ObjectProperty<@Nullable LocalDate> until() {
        return until;
    }

    /// Note or outcome.
    public StringProperty words() {
        return words;
    }

    /// What came of the last act, null before one.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether it is known which tasks are chosen and something can be done with one of them.
    public BooleanExpression canAct() {
        return Bindings.createBooleanBinding(
                () -> !working.get() && !list.chosen().get().open().isEmpty(), list.chosen(), working);
    }

    /// Whether the form says all that its act needs.
    public BooleanExpression canSubmit() {
        return Bindings.createBooleanBinding(this::isComplete, form, until, words, list.chosen(), working);
    }

    /// Why a task cannot be put off until a day; empty when it can.
    public String refusal(LocalDate day) {
        return day.isAfter(desk.today()) ? "" : Texts.of("tasks.until.past");
    }

    /// The business date, for the day field.
    public LocalDate today() {
        return desk.today();
    }

    /// Opens the form of an act.
    public void begin(TaskAct act) {
        if (!canAct().get()) {
            return;
        }
        if (!isDrafting()) {
            words.set("");
        }
        until.set(act == TaskAct.SNOOZE ? desk.today().plusDays(USUAL_DAYS) : null);
        form.set(act);
    }

    /// Closes the form; nothing is done.
    public void cancel() {
        asking.set(null);
        form.set(null);
    }

    /// Whether words were typed that are not kept yet.
    public boolean isDrafting() {
        return form.get() != null && !words.get().isBlank();
    }

    /// The tasks that are chosen once what was typed is given up; null while nobody has to be asked.
    public ReadOnlyObjectProperty<@Nullable ChosenTasks> asking() {
        return asking.getReadOnlyProperty();
    }

    /// Asks whether what was typed is given up.
    ///
    /// @param then what is done once it is
    void ask(ChosenTasks instead, Runnable then) {
        dropped = then;
        askedAbout = null;
        asking.set(null); // so that asking once more is heard
        asking.set(instead);
    }

    /// Whether the window may close. What was typed and not kept is asked about first; asked again about the same
    /// words,
    /// it may.
    ///
    /// @param close what is done once the words are dropped
    boolean mayEnd(Runnable close) {
        String typed = words.get();
        if (!isDrafting() || (asking.get() != null && typed.equals(askedAbout))) {
            return true;
        }
        ask(list.chosen().get(), close);
        askedAbout = typed;
        return false;
    }

    /// Goes on with what was typed.
    public void stay() {
        asking.set(null);
    }

    /// Gives up what was typed, and goes to the tasks that were chosen, or ends the program when that was asked for.
    public void drop() {
        ChosenTasks instead = asking.get();
        cancel();
        if (instead != null) {
            list.choose(instead);
            dropped.run();
        }
    }

    /// The chosen tasks become the user's own.
    public void take() {
        if (canAct().get()) {
            act(count -> Texts.of("tasks.did.TAKE", count), desk::take);
        }
    }

    /// What is wrong with the words, empty when nothing is known to be.
    public ReadOnlyStringProperty wordsProblem() {
        return wordsProblem.getReadOnlyProperty();
    }

    /// Does what the form says; where words are needed and missing it says so.
    public void submit() {
        TaskAct act = form.get();
        boolean isWordless = words.get().isBlank() && (act == TaskAct.NOTE || act == TaskAct.DONE);
        wordsProblem.set(isWordless ? Texts.of("tasks.wordless." + act) : "");
        if (act == null || !isComplete()) {
            return;
        }
        String text = words.get().strip();
        LocalDate day = until.get();
        cancel();
        switch (act) {
            case SNOOZE -> {
                if (day != null) {
                    act(
                            count -> Texts.of("tasks.did.SNOOZE", count, Formats.date(day)),
                            tasks -> desk.snooze(tasks, day, text));
                }
            }
            case NOTE -> act(count -> Texts.of("tasks.did.NOTE", count), tasks -> desk.note(tasks, text));
            case DONE -> act(count -> Texts.of("tasks.did.DONE", count), tasks -> desk.done(tasks, text));
        }
    }

    private boolean isComplete() {
        TaskAct act = form.get();
        if (act == null || working.get()) {
            return false;
        }
        LocalDate day = until.get();
        return switch (act) {
            case SNOOZE -> day != null && refusal(day).isEmpty();
            case NOTE, DONE -> !words.get().isBlank();
        };
    }

    /// Does something with the chosen tasks that are open: with these, wherever they stand in the list by now.
    private void act(IntFunction<String> news, Consumer<List<TaskId>> work) {
        ChosenTasks tasks = list.chosen().get();
        List<TaskRow> rows = tasks.open();
        List<TaskId> open = rows.stream().map(TaskRow::id).toList();
        working.set(true);
        var _ = background.run(
                Texts.of("tasks.job", open.size()),
                list::isShown,
                _ -> {
                    work.accept(open);
                    return told(news, rows, tasks.count() - open.size());
                },
                told -> finish(new Badge(told.told(), told.isGood() ? Badge.Tone.GOOD : Badge.Tone.CAUTION)),
                failure -> finish(new Badge(failure.message(), Badge.Tone.BAD)));
    }

    /// One task alone is named: by the time this is read, another may be chosen.
    private static Told told(IntFunction<String> news, List<TaskRow> done, int closed) {
        String words = news.apply(done.size());
        String named = done.size() == 1
                ? Texts.of("tasks.did.which", words, done.getFirst().title())
                : words;
        return Told.good(closed == 0 ? named : named + Texts.of("tasks.did.closed", closed));
    }

    /// Says something about the chosen tasks.
    void say(Badge news) {
        notice.set(news);
    }

    private void finish(Badge news) {
        working.set(false);
        say(news);
        list.load();
    }
}
