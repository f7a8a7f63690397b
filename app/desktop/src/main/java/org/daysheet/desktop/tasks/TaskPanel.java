package org.daysheet.desktop.tasks;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.Timeline;
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
    private static final Timeline.Shape SHAPE = new Timeline.Shape(114, 82, 64);

    private final TasksViewModel model;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final BadgeLabel notice = new BadgeLabel();
    private final Timeline history = new Timeline("tasks-history", Texts.of("tasks.history"), SHAPE);
    private final TaskForm form;
    private final List<Action> actions;

    /// @param back gives the hands back to the list
    TaskPanel(TasksViewModel model, Runnable back) {
        this.model = model;
        this.form = new TaskForm(model.acts(), () -> model.chosen().get().open().size());
        this.actions = List.of(
                act("take", MaterialDesignH.HAND_BACK_RIGHT_OUTLINE, "T", () -> {
                    model.acts().take();
                    back.run();
                }),
                act("snooze", MaterialDesignA.ALARM_SNOOZE, "Z", () -> begin(TaskAct.SNOOZE)),
                act("note", MaterialDesignN.NOTE_PLUS_OUTLINE, "N", () -> begin(TaskAct.NOTE)),
                act("done", MaterialDesignC.CHECK, "D", () -> begin(TaskAct.DONE)),
                step(
                        "next",
                        MaterialDesignA.ACCOUNT_ARROW_RIGHT_OUTLINE,
                        "B",
                        model.steps().canBillNext(),
                        model.steps()::billNext),
                step(
                        "credit-ask",
                        MaterialDesignC.CASH_REFUND,
                        "U",
                        model.steps().canUseCredit(),
                        model.steps()::askCredit));
        setId("tasks-panel");
        getStyleClass().add("work-panel");
        history.visibleProperty() // a question takes its room
                .bind(model.acts().asking().isNull().and(model.steps().credit().isNull()));
        history.managedProperty().bind(history.visibleProperty());
        history.getStyleClass().add("quiet");
        VBox.setVgrow(history, Priority.ALWAYS);
        getChildren().addAll(head(), form, new CreditForm(model.steps(), back), history);
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
        listen(back);
        notice.follow(model.acts().notice());
        show(model.chosen().get());
    }

    private void listen(Runnable back) {
        model.acts().form().addListener((_, before, now) -> {
            if (before != null && now == null) {
                back.run();
            }
        });
        model.chosen().addListener((_, _, now) -> show(now));
        model.history().addListener((ListChangeListener<TaskEventRow>) _ -> showHistory());
        model.historyFailure().addListener((_, _, _) -> showHistory());
        model.steps().credit().addListener((_, _, now) -> {
            getStyleClass().remove("with-credit");
            if (now != null) {
                getStyleClass().add("with-credit");
            }
        });
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

    private static Action step(String name, Ikon icon, String letter, BooleanExpression holds, Runnable work) {
        return Action.of("tasks-" + name, Texts.of("tasks.button." + name), icon, work)
                .on(letter)
                .when(holds);
    }

    /// Opens the form of an act and puts the hands into it.
    private void begin(TaskAct act) {
        model.acts().begin(act);
        form.focus();
    }

    /// The words have the whole width, the buttons lines of their own.
    private VBox head() {
        title.setId("tasks-panel-title");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        facts.setId("tasks-panel-facts");
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        notice.setId("tasks-notice");
        notice.setMinWidth(Region.USE_PREF_SIZE);
        Button open = new Button(Texts.of("tasks.button.open"), new FontIcon(MaterialDesignO.OPEN_IN_APP));
        open.setId("tasks-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setTooltip(new Tooltip(Texts.of("tasks.key.open")));
        open.setOnAction(_ -> model.open());
        open.disableProperty().bind(model.canOpen().not());
        BadgeLabel came = new BadgeLabel();
        came.setId("tasks-step-notice");
        came.setMinWidth(Region.USE_PREF_SIZE);
        came.follow(model.steps().notice());
        FlowPane acts = new FlowPane(open);
        actions.forEach(action -> acts.getChildren().add(button(action)));
        acts.getChildren().addAll(notice, came);
        acts.getStyleClass().add("task-acts");
        acts.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(title, facts, acts);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    /// A step takes room only while the chosen task asks for it.
    private Button button(Action action) {
        Button button = ActionButton.of(action);
        if (action.id().equals("tasks-next") || action.id().equals("tasks-credit-ask")) {
            button.visibleProperty().bind(action.enabled());
            button.managedProperty().bind(button.visibleProperty());
        }
        return button;
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
                            ? Texts.of("tasks.panel.reading")
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
        String adjuster =
                task.adjuster().isEmpty() ? "" : " \u00b7 " + Texts.of("tasks.panel.adjuster", task.adjuster());
        return (who.isEmpty() ? "" : who + " \u00b7 ") + since + with + adjuster;
    }

    private void showHistory() {
        String failure = model.historyFailure().get();
        if (!failure.isEmpty()) {
            history.say(failure, true);
        } else if (model.history().isEmpty() && model.chosen().get().rows().size() == 1) {
            history.say(Texts.of("tasks.history.none"), false);
        } else {
            history.show(model.history().stream()
                    .map(event -> new Timeline.Event(
                            event.at(), new Badge(event.what(), Badge.Tone.PLAIN), event.by(), event.note(), ""))
                    .toList());
        }
    }
}
