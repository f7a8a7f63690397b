package org.daysheet.desktop.checks;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.desktop.notes.QuickPaste;
import org.daysheet.desktop.parts.AskBox;
import org.daysheet.desktop.parts.FieldLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// Asks above the list before much is done: what posting all clean checks would do and what it leaves, whether a check
/// is posted in spite of what there is to know of it, or why one is voided or set aside. Escape leaves it.
final class AskPanel {
    private static final double MOST_HEIGHT = 150;
    private static final double LINE_HEIGHT = 27;
    private static final double HEADING_HEIGHT = 32;

    private final ChecksViewModel model;
    private final AskBox box;
    private final ObservableList<CleanPlan.LeftRow> left = FXCollections.observableArrayList();
    private final TableView<CleanPlan.LeftRow> leftTable;
    private final HBox head;
    private final Label why = new Label();
    private final TextField reason = QuickPaste.note(new TextField());
    private final Label reasonLabel = new FieldLabel(Texts.of("checks.void.reason"), reason);
    private final Button post;
    private final Button voids;
    private final Button postWarned;

    /// @param back gives the hands back to the list
    AskPanel(ChecksViewModel model, TableTools world, Runnable back) {
        this.model = model;
        this.box = new AskBox("checks-ask", Texts.of("checks.ask.leave"), () -> {
            model.leave();
            back.run();
        });
        this.post = AskBox.act("checks-clean-now", () -> {
            model.postClean();
            back.run();
        });
        this.voids = AskBox.act("checks-void-now", () -> voidNow(back));
        this.postWarned = AskBox.act("checks-post-warned", () -> {
            model.postWarned();
            back.run();
        });
        postWarned.setText(Texts.of("checks.warning.now"));
        PlainTable<CleanPlan.LeftRow> leftOver = leftTable();
        this.leftTable = leftOver.table();
        this.head = headed(leftOver.tools(world, Texts.of("checks.clean.left"), box.question()::getText));
        why.setId("checks-ask-why");
        why.getStyleClass().add("hold");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().addAll(box.question(), head, leftTable, why, form(back), unsaved());
        model.clean().addListener((_, _, _) -> show());
        model.warning().addListener((_, _, _) -> show());
        model.voiding().check().addListener((_, _, _) -> show());
        show();
    }

    Parent root() {
        return box;
    }

    private static HBox headed(Node tools) {
        Label heading = new Label(Texts.of("checks.clean.left"));
        heading.getStyleClass().add("details-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, tools);
        head.getStyleClass().add("row");
        return head;
    }

    private PlainTable<CleanPlan.LeftRow> leftTable() {
        PlainTable<CleanPlan.LeftRow> table = new PlainTable<>(
                        "checks-left", Texts.of("checks.clean.left"), left, Texts.of("checks.clean.none-left"))
                .text(Heading.of("checks.column.payer"), 170, CleanPlan.LeftRow::payer)
                .text(Heading.of("checks.column.trace"), 130, CleanPlan.LeftRow::trace)
                .money(Heading.of("checks.column.amount"), 92, CleanPlan.LeftRow::amount)
                .text(Heading.of("checks.clean.reason"), 420, CleanPlan.LeftRow::reason)
                .searched()
                .onOpen(model::open);
        table.table().getSelectionModel().selectedItemProperty().addListener((_, _, row) -> explain(row));
        return table;
    }

    private void explain(CleanPlan.@Nullable LeftRow row) {
        why.setText(row == null ? "" : row.reason());
        AskBox.show(why, row != null);
    }

    /// Says that what was typed is not done yet.
    private Label unsaved() {
        Label words = new Label(Texts.of("checks.void.unsaved"));
        words.setId("checks-void-unsaved");
        words.getStyleClass().add("hold");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.visibleProperty().bind(model.voiding().unsaved());
        words.managedProperty().bind(model.voiding().unsaved());
        model.voiding().unsaved().addListener((_, _, isUnsaved) -> {
            if (isUnsaved) {
                reason.requestFocus();
            }
        });
        return words;
    }

    private HBox form(Runnable back) {
        reason.setId("checks-void-reason");
        reason.setAccessibleText(FieldLabel.plain(Texts.of("checks.void.reason")));
        reason.textProperty().bindBidirectional(model.voiding().reason());
        reason.setOnAction(_ -> voidNow(back));
        HBox.setHgrow(reason, Priority.ALWAYS);
        voids.disableProperty().bind(model.voiding().reason().isEmpty());
        return AskBox.answers(reasonLabel, reason, voids, post, postWarned, box.leave());
    }

    /// Gives the hands back before the check is voided, while it still is the one that is chosen.
    private void voidNow(Runnable back) {
        if (!model.voiding().reason().get().isBlank()) {
            back.run();
            model.voidNow();
        }
    }

    private void show() {
        CleanPlan plan = model.clean().get();
        CheckRow check = model.voiding().check().get();
        CheckPlanRow warned = model.warning().get();
        box.show(plan != null || check != null || warned != null);
        AskBox.show(reasonLabel, check != null);
        AskBox.show(reason, check != null);
        AskBox.show(voids, check != null);
        AskBox.show(postWarned, warned != null);
        AskBox.show(post, plan != null && plan.count() > 0);
        AskBox.show(head, plan != null && !plan.left().isEmpty());
        AskBox.show(leftTable, plan != null && !plan.left().isEmpty());
        explain(null);
        if (warned != null) {
            box.question().setText(warned.hold());
            box.leave().requestFocus();
        } else if (plan != null) {
            box.question()
                    .setText(Texts.of(
                            "checks.clean.words",
                            plan.count(),
                            Formats.amount(plan.sum()),
                            plan.left().size()));
            post.setText(Texts.of("checks.clean.now", plan.count()));
            left.setAll(plan.left());
            double height = HEADING_HEIGHT + LINE_HEIGHT * plan.left().size();
            leftTable.setPrefHeight(Math.min(MOST_HEIGHT, height));
            leftTable.setMinHeight(Region.USE_PREF_SIZE);
            (plan.count() > 0 ? post : box.leave()).requestFocus();
        } else if (check != null) {
            String way = check.stand() == CheckStand.POSTED ? "void" : "aside";
            box.question().setText(question(check));
            voids.setText(Texts.of("checks." + way + ".now"));
            reason.setPromptText(Texts.of("checks." + way + ".reason.prompt"));
            reason.requestFocus();
        }
    }

    private static String question(CheckRow check) {
        String amount = Formats.amount(check.amount());
        return switch (check.stand()) {
            case POSTED -> Texts.of("checks.void.words", check.trace(), amount);
            case REPEAT -> Texts.of("checks.repeat-aside.words", check.trace(), amount);
            case WAITING, UNBALANCED, UNDONE, SEEN, LEFT -> Texts.of("checks.aside.words", check.trace(), amount);
        };
    }
}
