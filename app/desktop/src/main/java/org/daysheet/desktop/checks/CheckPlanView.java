package org.daysheet.desktop.checks;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.BadgeLabel;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// What the chosen check would post: its sums, its claims with what happens to each, and the transfers of one
/// of them.
final class CheckPlanView {
    private static final double CLAIMS_SHARE = 0.6;
    private static final int LEAST_HEIGHT = 180;
    private static final int NARROW = 70;

    private final Label title = new Label();
    private final Label sums = new Label();
    private final Label hold = new Label();
    private final Label reason = new Label();
    private final TableView<PlanRow> claims = new TableView<>();
    private final Label noMoves = new Label();
    private final TableView<MoveRow> moves = new TableView<>();
    private final ActionButton post;
    private final StackPane root;

    CheckPlanView(ChecksViewModel model, Action postAction) {
        this.post = ActionButton.accented(postAction);
        Label hint = new Label(Texts.of("checks.plan.none"));
        hint.setId("checks-plan-hint");
        hint.setWrapText(true);
        hint.textProperty()
                .bind(Bindings.when(model.planFailure().isEmpty())
                        .then(Texts.of("checks.plan.none"))
                        .otherwise(model.planFailure()));
        VBox nothing = new VBox(hint);
        nothing.getStyleClass().add("list-state");
        nothing.visibleProperty().bind(Bindings.isNull(model.plan()));
        VBox transfers = new VBox(reason, moveTable());
        transfers.setMinWidth(0);
        SplitPane tables = new SplitPane(claimTable(), transfers);
        tables.setId("checks-plan-tables");
        tables.setDividerPositions(CLAIMS_SHARE);
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox plan = new VBox(head(), tables);
        plan.getStyleClass().add("plan");
        plan.visibleProperty().bind(Bindings.isNotNull(model.plan()));
        root = new StackPane(plan, nothing);
        root.setMinSize(0, LEAST_HEIGHT);
        model.plan().addListener((_, _, now) -> show(now));
    }

    Parent root() {
        return root;
    }

    /// Puts the cursor among the claims of the check.
    void enter() {
        claims.requestFocus();
    }

    private HBox head() {
        title.setId("checks-plan-title");
        title.getStyleClass().add("plan-title");
        sums.setId("checks-plan-sums");
        sums.setWrapText(true);
        hold.setId("checks-plan-hold");
        hold.getStyleClass().add("hold");
        hold.setWrapText(true);
        hold.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, sums, hold);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, post);
        head.getStyleClass().add("plan-head");
        return head;
    }

    private TableView<PlanRow> claimTable() {
        claims.setId("checks-plan-claims");
        claims.setAccessibleText(Texts.of("checks.plan.claims"));
        claims.getStyleClass().add("dense");
        claims.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        claims.setPlaceholder(new Label(Texts.of("checks.plan.no-claims")));
        claims.getColumns()
                .addAll(List.of(
                        words("checks.plan.column.control", 104, PlanRow::control),
                        words("checks.plan.column.patient", 150, PlanRow::patient),
                        figures("checks.plan.column.charge", 68, row -> Formats.amount(row.charge())),
                        figures("checks.plan.column.paid", 68, row -> Formats.amount(row.paid())),
                        figures("checks.plan.column.adjusted", 74, row -> Formats.amountOrBlank(row.adjusted())),
                        figures(
                                "checks.plan.column.responsibility",
                                68,
                                row -> Formats.amountOrBlank(row.responsibility())),
                        verdicts()));
        claims.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> explain(row));
        return claims;
    }

    private TableView<MoveRow> moveTable() {
        reason.setId("checks-plan-reason");
        reason.getStyleClass().add("hold");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        moves.setId("checks-plan-moves");
        moves.setAccessibleText(Texts.of("checks.plan.moves"));
        moves.getStyleClass().add("dense");
        moves.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        moves.setPlaceholder(noMoves);
        moves.getColumns()
                .addAll(List.of(
                        words("checks.plan.column.debit", 150, MoveRow::debit),
                        words("checks.plan.column.credit", 150, MoveRow::credit),
                        figures("checks.plan.column.amount", 80, row -> Formats.amount(row.amount())),
                        words("checks.plan.column.why", 100, MoveRow::why)));
        VBox.setVgrow(moves, Priority.ALWAYS);
        return moves;
    }

    private void show(@Nullable CheckPlanRow plan) {
        if (plan == null) {
            claims.getItems().clear();
            moves.getItems().clear();
            return;
        }
        int before = claims.getSelectionModel().getSelectedIndex();
        CheckRow check = plan.check();
        title.setText(check.payer() + "  ·  " + check.trace());
        String adjustments = plan.providerAdjustments().isZero()
                ? ""
                : Texts.of(
                        "checks.plan.adjustments",
                        Formats.amount(plan.providerAdjustments().negated()));
        sums.setText(Texts.of(
                        "checks.plan.sums",
                        Formats.amount(check.amount()),
                        Formats.amount(plan.claimsPaid()),
                        Formats.count(plan.count(PlanRow.Verdict.WILL_POST)),
                        Formats.count(plan.count(PlanRow.Verdict.HELD)),
                        Formats.count(plan.count(PlanRow.Verdict.POSTED)))
                + adjustments);
        set(hold, plan.hold().isEmpty() ? plan.heldHint() : plan.hold());
        claims.getItems().setAll(plan.rows());
        claims.getSelectionModel()
                .select(Math.min(Math.max(before, 0), plan.rows().size() - 1));
        explain(claims.getSelectionModel().getSelectedItem());
    }

    private void explain(@Nullable PlanRow row) {
        set(reason, row == null ? "" : row.reason());
        boolean isPosted = row != null && row.verdict() == PlanRow.Verdict.POSTED;
        noMoves.setText(Texts.of(isPosted ? "checks.plan.in-the-books" : "checks.plan.no-moves"));
        moves.getItems().setAll(row == null ? List.of() : row.moves());
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static <R> TableColumn<R, String> words(String key, int width, Function<R, String> value) {
        TableColumn<R, String> column = new TableColumn<>(Texts.of(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROW));
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
        return column;
    }

    private static <R> TableColumn<R, String> figures(String key, int width, Function<R, String> value) {
        TableColumn<R, String> column = words(key, width, value);
        column.getStyleClass().add("figure");
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean isEmpty) {
                super.updateItem(text, isEmpty);
                setText(isEmpty || text == null ? "" : text);
                pseudoClassStateChanged(
                        PseudoClass.getPseudoClass("negative"), !isEmpty && text != null && text.startsWith("-"));
            }
        });
        return column;
    }

    private static TableColumn<PlanRow, PlanRow.Verdict> verdicts() {
        TableColumn<PlanRow, PlanRow.Verdict> column = new TableColumn<>(Texts.of("checks.plan.column.verdict"));
        column.setPrefWidth(118);
        column.setMinWidth(96);
        column.setSortable(false);
        column.setCellValueFactory(
                features -> new ReadOnlyObjectWrapper<>(features.getValue().verdict()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(PlanRow.@Nullable Verdict verdict, boolean isEmpty) {
                super.updateItem(verdict, isEmpty);
                setGraphic(isEmpty || verdict == null ? null : BadgeLabel.of(badge(verdict)));
            }
        });
        return column;
    }

    private static Badge badge(PlanRow.Verdict verdict) {
        Badge.Tone tone = switch (verdict) {
            case WILL_POST -> Badge.Tone.BUSY;
            case HELD -> Badge.Tone.CAUTION;
            case POSTED -> Badge.Tone.GOOD;
        };
        return new Badge(Texts.of("checks.verdict." + verdict.name()), tone);
    }
}
