package org.daysheet.desktop.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daysheet.desktop.background.Background;
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

    TaskActs(TaskDesk desk, Background background, TasksViewModel list) {
        this.desk = desk;
        this.background = background;
        this.list = list;
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

    /// Whether something can be done with all that are chosen.
    public BooleanExpression canAct() {
        return Bindings.createBooleanBinding(
                () -> !working.get()
                        && !list.chosen().get().isEmpty()
                        && list.chosen().get().stream().allMatch(TaskRow::isOpen),
                list.chosen(),
                working);
    }

    /// Whether the form says all that its act needs.
    public BooleanExpression canSubmit() {
        return Bindings.createBooleanBinding(this::isComplete, form, until, words, list.chosen(), working);
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
        words.set("");
        until.set(act == TaskAct.SNOOZE ? desk.today().plusDays(USUAL_DAYS) : null);
        form.set(act);
    }

    /// Closes the form; nothing is done.
    public void cancel() {
        form.set(null);
    }

    /// The chosen tasks become the user's own.
    public void take() {
        if (canAct().get()) {
            act(count -> Texts.of("tasks.did.TAKE", count), desk::take);
        }
    }

    /// Does what the form says.
    public void submit() {
        TaskAct act = form.get();
        if (act == null || !isComplete()) {
            return;
        }
        String text = words.get().strip();
        LocalDate day = until.get();
        form.set(null);
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
            case SNOOZE -> day != null && day.isAfter(desk.today());
            case NOTE, DONE -> !words.get().isBlank();
        };
    }

    private void act(java.util.function.IntFunction<String> news, Consumer<List<TaskId>> work) {
        List<TaskId> tasks = list.chosen().get().stream().map(TaskRow::id).toList();
        working.set(true);
        background.run(
                Texts.of("tasks.job", tasks.size()),
                _ -> {
                    work.accept(tasks);
                    return tasks.size();
                },
                count -> finish(new Badge(news.apply(count), Badge.Tone.GOOD)),
                failure -> finish(new Badge(failure.message(), Badge.Tone.BAD)));
    }

    private void finish(Badge news) {
        working.set(false);
        notice.set(news);
        list.load();
    }
}
