package org.daysheet.desktop.checks;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// What the chosen check would post: its sums, its claims with what happens to each, and beside them one of them: its
/// transfers, or what the payer says about it.
final class CheckPlanView {
    private static final double CLAIMS_SHARE = 0.52;
    private static final int LEAST_HEIGHT = 180;
    private final ObservableList<PlanRow> planned = FXCollections.observableArrayList();
    private final ObservableList<MoveRow> transfers = FXCollections.observableArrayList();

    private final SolvingViewModel solving;
    private final Label title = new Label();
    private final Label sums = new Label();
    private final Label hold = new Label();
    private final Label reason = new Label();
    private final TableView<PlanRow> claims;
    private final PlainTable<MoveRow> transferred;
    private final HBox acts = new HBox();
    private final List<Action> sides;
    private final StackPane root;
    private @Nullable CheckKey sought;

    /// @param checkActions what can be done with the check, posting it first
    /// @param solveActions what can be done with a held claim
    CheckPlanView(ChecksViewModel model, TableTools tools, List<Action> checkActions, List<Action> solveActions) {
        this.solving = model.solving();
        acts.getStyleClass().add("row");
        checkActions.stream().skip(1).map(CheckPlanView::whileEnabled).forEach(acts.getChildren()::add);
        acts.getChildren().add(ActionButton.accented(checkActions.getFirst()));
        PlainTable<PlanRow> plan = claimTable();
        this.claims = plan.table();
        this.transferred = moveTable();
        plan.onOpen(model::openClaim);
        claims.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> explain(row));
        claims.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            solving.choose(row);
            model.eob().show(row);
        });
        Label hint = new Label();
        hint.setId("checks-plan-hint");
        hint.setWrapText(true);
        hint.textProperty().bind(model.planHint());
        VBox nothing = new VBox(hint);
        nothing.getStyleClass().add("list-state");
        nothing.visibleProperty().bind(Bindings.isNull(model.plan()));
        VBox above = new VBox(reason, solveButtons(solveActions));
        EobPane beside = new EobPane(model.eob(), tools, this::claimWords, above, transferred);
        BooleanExpression isOpen = model.plan().isNotNull();
        this.sides = beside.actions().stream().map(side -> side.when(isOpen)).toList();
        Node claimTools = plan.tools(tools, Texts.of("checks.plan.claims"), this::words);
        SplitPane tables = new SplitPane(left(tools, claimTools), beside.root());
        tables.setId("checks-plan-tables");
        tables.setDividerPositions(CLAIMS_SHARE);
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox all = new VBox(head(), tables);
        all.getStyleClass().add("plan");
        all.visibleProperty().bind(Bindings.isNotNull(model.plan()));
        root = new StackPane(all, nothing);
        root.setMinSize(0, LEAST_HEIGHT);
        model.plan().addListener((_, _, now) -> show(now));
        solving.way().addListener((_, _, now) -> {
            if (now != null) {
                model.eob().side().set(EobViewModel.Side.MOVES);
            }
            explain();
        });
        solving.solution().addListener((_, _, _) -> explain());
    }

    /// What is shown of the claim that is chosen, as acts.
    List<Action> actions() {
        return sides;
    }

    /// The claims of the check, or what one of them may be while it is solved.
    private StackPane left(TableTools tools, Node claimTools) {
        HBox head = new HBox(claimTools);
        HBox.setHgrow(claimTools, Priority.ALWAYS);
        head.getStyleClass().addAll("row", "half-head");
        VBox.setVgrow(claims, Priority.ALWAYS);
        VBox listed = new VBox(head, claims);
        listed.visibleProperty().bind(solving.way().isNull());
        claims.visibleProperty().bind(listed.visibleProperty());
        StackPane left = new StackPane(listed, new SolvePane(solving, tools, this::enter));
        left.setMinHeight(0); // and never narrower than its tools
        return left;
    }

    /// What can be done with the chosen claim takes room only while it can be.
    private HBox solveButtons(List<Action> actions) {
        HBox buttons = new HBox();
        buttons.getStyleClass().addAll("row", "half-head");
        actions.stream().map(CheckPlanView::whileEnabled).forEach(buttons.getChildren()::add);
        buttons.visibleProperty().bind(solving.canMatch().and(solving.way().isNull()));
        buttons.managedProperty().bind(buttons.visibleProperty());
        return buttons;
    }

    private static Node whileEnabled(Action action) {
        Node button = ActionButton.of(action);
        button.visibleProperty().bind(action.enabled());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void explain() {
        explain(claims.getSelectionModel().getSelectedItem());
    }

    Parent root() {
        return root;
    }

    /// Puts the cursor among the claims of the check.
    void enter() {
        claims.requestFocus();
    }

    /// Chooses the first claim shown that is held, unless a held one is chosen.
    void chooseHeld() {
        if (!isHeld(claims.getSelectionModel().getSelectedItem())) {
            claims.getItems().stream().filter(CheckPlanView::isHeld).findFirst().ifPresent(this::choose);
        }
    }

    /// Chooses a claim as soon as it is among those shown.
    void seek(CheckKey key) {
        sought = key.claim().isEmpty() ? null : key;
        chooseSought();
    }

    /// Whether a claim was looked for and is chosen now.
    private boolean chooseSought() {
        CheckKey wanted = sought;
        Optional<PlanRow> found = wanted == null
                ? Optional.empty()
                : planned.stream().filter(wanted::isOf).findFirst();
        found.ifPresent(row -> {
            sought = null;
            choose(row);
        });
        return found.isPresent();
    }

    private void choose(PlanRow row) {
        claims.getSelectionModel().clearSelection();
        claims.getSelectionModel().select(row);
        claims.scrollTo(row);
    }

    private static boolean isHeld(@Nullable PlanRow row) {
        return row != null && row.verdict() == PlanRow.Verdict.HELD;
    }

    private static String control(PlanRow row) {
        return row.control().isBlank() ? Texts.of("checks.plan.no-claim") : row.control();
    }

    private String words() {
        return title.getText() + "\n" + sums.getText();
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
        HBox head = new HBox(words, acts);
        head.getStyleClass().add("plan-head");
        return head;
    }

    private PlainTable<PlanRow> claimTable() {
        return new PlainTable<>(
                        "checks-plan-claims",
                        Texts.of("checks.plan.claims"),
                        planned,
                        Texts.of("checks.plan.no-claims"))
                .text(Heading.of("checks.plan.column.control"), 76, CheckPlanView::control)
                .text(Heading.of("checks.plan.column.patient"), 150, PlanRow::patient)
                .lastDownTo(92)
                .money(Heading.of("checks.plan.column.charge"), 78, PlanRow::charge)
                .spare()
                .money(Heading.of("checks.plan.column.paid"), 78, PlanRow::paid)
                .moneyOrBlank(Heading.of("checks.plan.column.adjusted"), 78, PlanRow::adjusted)
                .spare()
                .moneyOrBlank(Heading.of("checks.plan.column.responsibility"), 78, PlanRow::responsibility)
                .spare()
                .badge(Heading.of("checks.plan.column.verdict"), 98, row -> badge(row.verdict()))
                .searched();
    }

    private String claimWords() {
        PlanRow row = claims.getSelectionModel().getSelectedItem();
        return row == null ? words() : FilterWords.of(title.getText(), control(row), row.patient());
    }

    private PlainTable<MoveRow> moveTable() {
        reason.setId("checks-plan-reason");
        reason.getStyleClass().add("hold");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        return new PlainTable<>("checks-plan-moves", Texts.of("checks.plan.moves"), transfers, "")
                .text(Heading.of("checks.plan.column.debit"), 150, MoveRow::debit)
                .text(Heading.of("checks.plan.column.credit"), 150, MoveRow::credit)
                .downTo(96)
                .money(Heading.of("checks.plan.column.amount"), 84, MoveRow::amount)
                .text(Heading.of("checks.plan.column.why"), 100, MoveRow::why);
    }

    private void show(@Nullable CheckPlanRow plan) {
        if (plan == null) {
            planned.clear();
            transfers.clear();
            return;
        }
        int before = Math.max(0, claims.getSelectionModel().getSelectedIndex());
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
                        Formats.count(plan.count(PlanRow.Verdict.POSTED)),
                        plan.count(PlanRow.Verdict.WILL_NOTE))
                + adjustments);
        set(hold, plan.hold().isEmpty() ? plan.heldHint() : plan.hold());
        planned.setAll(plan.all());
        if (!chooseSought() && !planned.isEmpty()) {
            claims.getSelectionModel()
                    .clearAndSelect(
                            Math.min(Math.max(before, 0), claims.getItems().size() - 1));
        }
        explain(claims.getSelectionModel().getSelectedItem());
    }

    private void explain(@Nullable PlanRow row) {
        if (solving.way().get() != null) {
            SolutionRow solution = solving.solution().get();
            set(reason, solution == null ? "" : solution.words());
            warn(solution != null && !solution.isPosting());
            transferred.whenEmpty(Texts.of("checks.plan.no-moves"));
            transfers.setAll(solution == null ? List.of() : solution.moves());
            return;
        }
        set(reason, row == null ? "" : row.reason());
        warn(row == null || row.verdict() != PlanRow.Verdict.WILL_NOTE);
        boolean isPosted = row != null && row.verdict() == PlanRow.Verdict.POSTED;
        transferred.whenEmpty(Texts.of(isPosted ? "checks.plan.in-the-books" : "checks.plan.no-moves"));
        transfers.setAll(row == null ? List.of() : row.moves());
    }

    private void warn(boolean isHeld) {
        reason.getStyleClass().setAll("label", isHeld ? "hold" : "told");
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Badge badge(PlanRow.Verdict verdict) {
        Badge.Tone tone = switch (verdict) {
            case WILL_POST -> Badge.Tone.BUSY;
            case WILL_NOTE -> Badge.Tone.PLAIN;
            case HELD -> Badge.Tone.CAUTION;
            case POSTED -> Badge.Tone.GOOD;
        };
        return new Badge(Texts.of("checks.verdict." + verdict.name()), tone);
    }
}
