package org.daysheet.desktop.claims;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.days.DayText;
import org.daysheet.desktop.notes.QuickPaste;
import org.daysheet.desktop.parts.AskBox;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// Says above the list what an act would do with the chosen claims, which it leaves out and why, and asks what it has
/// to know. Enter in a field does it, Escape leaves it.
final class BulkPanel {
    private static final double MOST_LEFT_HEIGHT = 96;

    private final ClaimBulk model;
    private final AskBox box;
    private final Choices<BulkAct> acts;
    private final Label going = new Label();
    private final VBox left = new VBox();
    private final ScrollPane scroll = new ScrollPane(left);
    private final TextField reason = QuickPaste.note(new TextField());
    private final HBox reasonLine;
    private final HBox untilLine;
    private final CheckBox red = new CheckBox(Texts.of("claims.paper.red"));
    private final Button now;
    private boolean isEntering;

    /// @param back gives the hands back to the list
    BulkPanel(ClaimBulk model, Runnable back) {
        this.model = model;
        this.box = new AskBox("claims-bulk", Texts.of("claims.bulk.leave"), () -> {
            model.leave();
            back.run();
        });
        this.acts = new Choices<>("claims-bulk-act", BulkAct.offered(), BulkAct::words, model.act());
        this.now = AskBox.act("claims-bulk-now", () -> act(back));
        now.disableProperty().bind(model.canAct().not());
        dressPlan();
        this.reasonLine = reasonLine(back);
        this.untilLine = untilLine(back);
        red.setId("claims-bulk-red");
        red.setMnemonicParsing(true);
        red.selectedProperty().bindBidirectional(model.red());
        HBox fields = new HBox(reasonLine, untilLine, red);
        fields.getStyleClass().add("bulk-fields");
        box.getChildren().addAll(box.question(), acts, going, scroll, fields, AskBox.answers(now, box.leave()));
        follow();
    }

    private void dressPlan() {
        going.setId("claims-bulk-going");
        going.setWrapText(true);
        going.setMinHeight(Region.USE_PREF_SIZE);
        left.setId("claims-bulk-left");
        left.getStyleClass().add("outcome-details");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_LEFT_HEIGHT);
        scroll.setAccessibleText(Texts.of("claims.bulk.left"));
    }

    private HBox reasonLine(Runnable back) {
        reason.setId("claims-bulk-reason");
        reason.setAccessibleText(FieldLabel.plain(Texts.of("claims.bulk.reason")));
        reason.setPromptText(Texts.of("claims.bulk.reason.prompt"));
        reason.textProperty().bindBidirectional(model.reason());
        reason.setOnAction(_ -> act(back));
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox line = AskBox.answers(new FieldLabel(Texts.of("claims.bulk.reason"), reason), reason);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private HBox untilLine(Runnable back) {
        DayText until = new DayText(
                "claims-bulk-until", FieldLabel.plain(Texts.of("claims.bulk.until")), model.until(), model::today);
        until.setOnAction(_ -> act(back));
        Label fault = new Label();
        fault.setId("claims-bulk-until-problem");
        fault.getStyleClass().add("fault");
        fault.textProperty().bind(model.dayProblem());
        return AskBox.answers(new FieldLabel(Texts.of("claims.bulk.until"), until), until, fault);
    }

    private void follow() {
        model.plan().addListener((_, _, plan) -> {
            tell();
            if (isEntering && plan != null) {
                enter();
            }
        });
        model.problem().addListener((_, _, _) -> tell());
        model.act().addListener((_, _, _) -> tell());
        model.asked().addListener((_, _, isAsked) -> show(isAsked));
        tell();
        show(model.asked().get());
    }

    Parent root() {
        return box;
    }

    private void act(Runnable back) {
        if (model.canAct().get()) {
            model.answer();
            back.run();
        }
    }

    private void show(boolean isAsked) {
        box.show(isAsked);
        if (isAsked) {
            box.question().setText(Texts.of("claims.bulk.title", model.count()));
            tell();
            enter();
        }
    }

    /// Puts the hands where the next step is, as soon as that is known.
    private void enter() {
        BulkPlan plan = model.plan().get();
        isEntering = plan == null;
        if (model.act().get().isWithReason()) {
            reason.requestFocus();
        } else if (plan != null && !now.isDisabled()) {
            now.requestFocus();
        } else {
            acts.getChildren().get(model.act().get().ordinal()).requestFocus();
        }
    }

    private void tell() {
        BulkAct act = model.act().get();
        BulkPlan plan = model.plan().get();
        AskBox.show(reasonLine, act.isWithReason());
        AskBox.show(untilLine, act.isWithDay());
        AskBox.show(red, act.isOnForms());
        now.setText(act.button(plan == null ? 0 : plan.going().size()));
        going.setText(plan == null ? unknown() : words(plan));
        left.getChildren().setAll(lines(plan));
        AskBox.show(scroll, plan != null && plan.stayingCount() > 0);
    }

    private String unknown() {
        String problem = model.problem().get();
        return problem.isEmpty() ? Texts.of("claims.bulk.reading") : problem;
    }

    private static String words(BulkPlan plan) {
        return Texts.of(
                "claims.bulk.going",
                plan.going().size(),
                Formats.amount(plan.total()),
                plan.stayingCount(),
                plan.act().told());
    }

    private static List<Label> lines(@Nullable BulkPlan plan) {
        return plan == null
                ? List.of()
                : plan.staying().stream().map(BulkPanel::line).toList();
    }

    private static Label line(BulkPlan.Left one) {
        Label label = new Label(Texts.of("claims.bulk.left.one", one.control(), one.why()));
        label.setWrapText(true);
        return label;
    }
}
