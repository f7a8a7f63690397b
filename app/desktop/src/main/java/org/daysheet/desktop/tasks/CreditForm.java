package org.daysheet.desktop.tasks;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.HeldKeys;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Shows which charges a patient's credit would pay before it does. Enter uses it, Escape leaves it.
final class CreditForm extends VBox {
    private static final double MOST_HEIGHT = 130;

    private final Label words = new Label();
    private final GridPane parts = new GridPane();
    private final ScrollPane scroll = new ScrollPane(parts);
    private final Button use = new Button(Texts.of("tasks.credit.use"));
    private final Button leave = new Button(Texts.of("tasks.credit.leave"));

    /// @param back gives the hands back to the list
    CreditForm(TaskSteps steps, Runnable back) {
        setId("tasks-credit");
        HeldKeys.asks(this);
        getStyleClass().add("credit-form");
        words.setId("tasks-credit-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        use.setId("tasks-credit-use");
        use.getStyleClass().add("accent");
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setOnAction(_ -> steps.useCredit());
        leave.setId("tasks-credit-leave");
        leave.getStyleClass().add("flat");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> steps.leave());
        HBox line = new HBox(words, use, leave);
        line.getStyleClass().add("act-form");
        parts.getStyleClass().add("history");
        scroll.setId("tasks-credit-parts");
        scroll.setAccessibleText(Texts.of("tasks.credit.parts"));
        scroll.getStyleClass().add("quiet");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        getChildren().addAll(line, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                steps.leave();
                event.consume();
            }
        });
        steps.credit().addListener((_, before, now) -> {
            show(now);
            if (before != null && now == null) {
                back.run();
            }
        });
        show(steps.credit().get());
    }

    private void show(@Nullable CreditPlan plan) {
        setVisible(plan != null);
        setManaged(plan != null);
        parts.getChildren().clear();
        if (plan == null) {
            return;
        }
        Money kept = plan.credit().minus(plan.used());
        words.setText(
                plan.isNothing()
                        ? Texts.of("tasks.credit.nothing", Formats.amount(plan.credit()))
                        : Texts.of(
                                kept.isZero() ? "tasks.credit.words" : "tasks.credit.words-kept",
                                Formats.amount(plan.used()),
                                plan.parts().size(),
                                Formats.amount(kept)));
        fill(plan);
        use.setVisible(!plan.isNothing());
        use.setManaged(!plan.isNothing());
        scroll.setVisible(!plan.isNothing());
        scroll.setManaged(!plan.isNothing());
        (plan.isNothing() ? leave : use).requestFocus();
    }

    private void fill(CreditPlan plan) {
        int line = 0;
        for (CreditPlan.Part part : plan.parts()) {
            Label owed = new Label(Texts.of("tasks.credit.owed", Formats.amount(part.owed())));
            owed.getStyleClass().add("muted");
            parts.addRow(
                    line++,
                    new Label(Formats.date(part.serviceOn())),
                    new Label(part.procedure()),
                    new Label(Texts.of("tasks.credit.pays", Formats.amount(part.used()))),
                    owed);
        }
    }
}
