package org.daysheet.desktop.tasks;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/// What is known of the chosen task, or how many are chosen, and what can be done with them.
final class TaskPanel extends VBox {
    private final TasksViewModel model;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final BadgeLabel notice = new BadgeLabel();
    private final GridPane history = new GridPane();
    private final TaskForm form;
    private final List<Action> actions;

    /// @param back gives the hands back to the list
    TaskPanel(TasksViewModel model, Runnable back) {
        this.model = model;
        this.form = new TaskForm(model.acts(), () -> model.chosen().get().count());
        this.actions = List.of(
                act("take", MaterialDesignH.HAND_BACK_RIGHT_OUTLINE, "T", () -> {
                    model.acts().take();
                    back.run();
                }),
                act("snooze", MaterialDesignA.ALARM_SNOOZE, "Z", () -> begin(TaskAct.SNOOZE)),
                act("note", MaterialDesignN.NOTE_PLUS_OUTLINE, "N", () -> begin(TaskAct.NOTE)),
                act("done", MaterialDesignC.CHECK, "D", () -> begin(TaskAct.DONE)));
        setId("tasks-panel");
        getStyleClass().add("work-panel");
        ScrollPane past = new ScrollPane(history);
        past.setId("tasks-history");
        past.setFitToWidth(true);
        past.getStyleClass().add("quiet");
        past.setFocusTraversable(false);
        past.visibleProperty().bind(model.acts().asking().isNull()); // the question takes its room
        past.managedProperty().bind(past.visibleProperty());
        history.getStyleClass().add("history");
        VBox.setVgrow(past, Priority.ALWAYS);
        getChildren().addAll(head(), form, past);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.acts().asking().get() != null) {
                model.acts().stay();
                form.focus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && model.acts().form().get() != null) {
                model.acts().cancel();
                event.consume();
            }
        });
        model.acts().form().addListener((_, before, now) -> {
            if (before != null && now == null) {
                back.run();
            }
        });
        model.chosen().addListener((_, _, now) -> show(now));
        model.history().addListener((ListChangeListener<TaskEventRow>) _ -> showHistory());
        model.historyFailure().addListener((_, _, _) -> showHistory());
        notice.follow(model.acts().notice());
        show(model.chosen().get());
    }

    /// What can be done with the chosen tasks, each by a letter in the list.
    List<Action> actions() {
        return actions;
    }

    private Action act(String name, Ikon icon, String letter, Runnable work) {
        return Action.of("tasks-" + name, Texts.of("tasks.button." + name), icon, work)
                .on(letter)
                .when(model.acts().canAct());
    }

    /// Opens the form of an act and puts the hands into it.
    private void begin(TaskAct act) {
        model.acts().begin(act);
        form.focus();
    }

    private HBox head() {
        title.setId("tasks-panel-title");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(0);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        facts.setId("tasks-panel-facts");
        facts.getStyleClass().add("muted");
        facts.setMinWidth(0);
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        notice.setId("tasks-notice");
        notice.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = new Button(Texts.of("tasks.button.open"), new FontIcon(MaterialDesignO.OPEN_IN_APP));
        open.setId("tasks-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setTooltip(new Tooltip(Texts.of("tasks.key.open")));
        open.setOnAction(_ -> model.open());
        open.disableProperty().bind(model.canOpen().not());
        HBox head = new HBox(words, notice, open);
        actions.forEach(action -> head.getChildren().add(ActionButton.of(action)));
        head.getStyleClass().add("panel-head");
        return head;
    }

    private void show(ChosenTasks chosen) {
        List<TaskRow> tasks = chosen.rows();
        if (chosen.count() == 0) {
            title.setText(Texts.of("tasks.panel.none"));
            facts.setText(Texts.of("tasks.panel.keys"));
        } else if (tasks.size() == 1) {
            title.setText(tasks.getFirst().title());
            facts.setText(facts(tasks.getFirst()));
        } else {
            title.setText(Texts.of("tasks.panel.many", chosen.count()));
            facts.setText(
                    tasks.isEmpty()
                            ? ""
                            : Texts.of(
                                    "tasks.panel.sum",
                                    Formats.amount(Money.sum(tasks.stream().map(TaskRow::amount)))));
        }
        showHistory();
    }

    private static String facts(TaskRow task) {
        String since = Texts.of("tasks.panel.facts", Formats.date(task.openedOn()), Formats.amount(task.amount()));
        String who = String.join(
                "", task.patient(), task.patient().isEmpty() || task.payer().isEmpty() ? "" : " \u00b7 ", task.payer());
        String with = task.assignee().isEmpty() ? "" : " \u00b7 " + Texts.of("tasks.panel.with", task.assignee());
        return (who.isEmpty() ? "" : who + " \u00b7 ") + since + with;
    }

    private void showHistory() {
        history.getChildren().clear();
        int line = 0;
        for (TaskEventRow event : model.history()) {
            Label at = new Label(event.at());
            Label by = new Label(event.by());
            at.getStyleClass().add("muted");
            by.getStyleClass().add("muted");
            at.setMinWidth(Region.USE_PREF_SIZE);
            by.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(event.words());
            words.setWrapText(true);
            history.addRow(line++, at, by, words);
        }
        if (line == 0 && model.chosen().get().rows().size() == 1) {
            String failure = model.historyFailure().get();
            Label none = new Label(failure.isEmpty() ? Texts.of("tasks.history.none") : failure);
            none.getStyleClass().add(failure.isEmpty() ? "muted" : "fault");
            history.add(none, 0, 0);
        }
    }
}
