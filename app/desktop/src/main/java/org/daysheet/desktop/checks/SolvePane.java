package org.daysheet.desktop.checks;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TypeToFind;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// Stands in place of the claims of a check while one of them is solved: the claims of ours it may be, or the question
/// whether to agree to what it proposes. Enter does it, Escape leaves.
final class SolvePane extends VBox {
    private final SolvingViewModel model;
    private final Label title = new Label();
    private final TableView<CandidateRow> table;
    private final Region tools;
    private final Button solve = new Button(Texts.of("checks.solve.match-none"));
    private final Runnable back;

    /// @param back gives the hands back to the claims of the check
    SolvePane(SolvingViewModel model, TableTools world, Runnable back) {
        this.model = model;
        this.back = back;
        PlainTable<CandidateRow> candidates = candidateTable();
        this.table = candidates.table();
        SearchField search = new SearchField("checks-candidates-search", Texts.of("checks.solve.find"), model.search());
        HBox.setHgrow(search, Priority.ALWAYS);
        TypeToFind.letters(table, search, this::enterTable, this::enterTable);
        Node buttons = candidates.tools(world, Texts.of("checks.solve.candidates"), this::words);
        HBox line = new HBox(search, buttons);
        line.getStyleClass().addAll("row", "half-head");
        this.tools = line;
        VBox.setVgrow(table, Priority.ALWAYS);
        setId("checks-solve");
        getStyleClass().add("solve-pane");
        setMinSize(0, 0);
        getChildren().addAll(head(), tools, table, problem(), foot());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        visibleProperty().bind(model.way().isNotNull());
        managedProperty().bind(visibleProperty());
        model.way().addListener((_, _, now) -> show(now));
        model.candidates().addListener((ListChangeListener<CandidateRow>) _ -> chooseFirst());
        model.candidate().addListener((_, _, _) -> name());
        model.solution().addListener((_, _, now) -> {
            if (now != null && model.way().get() == SolvingViewModel.Way.ACCEPT) {
                solve.requestFocus();
            }
        });
    }

    private PlainTable<CandidateRow> candidateTable() {
        PlainTable<CandidateRow> all = new PlainTable<>(
                "checks-candidates",
                Texts.of("checks.solve.candidates"),
                model.candidates(),
                Texts.of("checks.solve.none"));
        all.text(Heading.of("checks.plan.column.control"), 84, CandidateRow::number)
                .text(Heading.of("checks.plan.column.patient"), 140, CandidateRow::patient)
                .lastDownTo(104)
                .date(Heading.of("checks.eob.column.served"), 88, CandidateRow::servedOn)
                .money(Heading.of("checks.plan.column.charge"), 78, CandidateRow::charge)
                .spare()
                .text(Heading.of("checks.solve.column.fits"), 300, CandidateRow::fits)
                .lastDownTo(100)
                .read(model.reading(), model::read)
                .onOpen(_ -> solve());
        List<TableColumn<CandidateRow, ?>> columns = all.table().getColumns();
        columns.subList(0, columns.size() - 1)
                .forEach(column -> column.setMaxWidth(column.getPrefWidth())); // the words get what is left
        all.table().getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (model.way().get() == SolvingViewModel.Way.MATCH) {
                model.choose(row);
            }
        });
        return all;
    }

    private VBox head() {
        title.setId("checks-solve-title");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label stated = new Label();
        stated.setId("checks-solve-stated");
        stated.getStyleClass().add("muted");
        stated.setWrapText(true);
        stated.setMinHeight(USE_PREF_SIZE);
        stated.textProperty().bind(model.stated());
        stated.visibleProperty().bind(model.stated().isNotEmpty());
        stated.managedProperty().bind(stated.visibleProperty());
        VBox head = new VBox(title, stated);
        head.getStyleClass().add("half-head");
        return head;
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("checks-solve-problem");
        problem.getStyleClass().add("hold");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private HBox foot() {
        solve.setId("checks-solve-now");
        solve.getStyleClass().add("accent");
        solve.setMinWidth(USE_PREF_SIZE);
        solve.disableProperty().bind(model.canSolve().not());
        solve.setOnAction(_ -> solve());
        Button leave = new Button(Texts.of("checks.ask.leave"));
        leave.setId("checks-solve-leave");
        leave.getStyleClass().add("flat");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(_ -> leave());
        HBox foot = new HBox(solve, leave);
        foot.getStyleClass().addAll("row", "half-head");
        return foot;
    }

    private void solve() {
        if (model.canSolve().get()) {
            model.solve();
            back.run();
        }
    }

    private void leave() {
        model.leave();
        back.run();
    }

    private void show(SolvingViewModel.@Nullable Way way) {
        PlanRow row = model.row().get();
        if (way == null || row == null) {
            return;
        }
        boolean isMatch = way == SolvingViewModel.Way.MATCH;
        for (Region part : List.of(tools, table)) {
            part.setVisible(isMatch);
            part.setManaged(isMatch);
        }
        title.setText(Texts.of(isMatch ? "checks.solve.which" : "checks.solve.agree", row.control()));
        name();
        (isMatch ? table : this).requestFocus();
    }

    private void chooseFirst() {
        if (!table.getItems().isEmpty() && model.way().get() != null) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
    }

    private void name() {
        CandidateRow ours = model.candidate().get();
        solve.setText(
                model.way().get() == SolvingViewModel.Way.ACCEPT
                        ? Texts.of("checks.solve.accept")
                        : ours == null
                                ? Texts.of("checks.solve.match-none")
                                : Texts.of("checks.solve.match", ours.number()));
    }

    private void enterTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private String words() {
        return FilterWords.found(
                title.getText() + "\n" + model.stated().get(), model.search().get());
    }
}
