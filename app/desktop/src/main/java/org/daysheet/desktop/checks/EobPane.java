package org.daysheet.desktop.checks;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;

/// Beside the claims of a check, one thing about the chosen one at a time: the transfers it posts, what the payer says
/// about its lines, or the segments of the file. Enter turns from the lines to the file and back.
final class EobPane {
    private final EobViewModel model;
    private final StackPane tables;
    private final VBox root;

    /// @param words how it is filtered, for paper and files
    /// @param above what is said about the claim whatever is shown of it
    /// @param moves the list of transfers, and its tools
    EobPane(EobViewModel model, TableTools tools, Supplier<String> words, VBox above, PlainTable<MoveRow> moves) {
        this.model = model;
        PlainTable<EobRow> lines = lineTable();
        PlainTable<FileRow> segments = segmentTable();
        Choices<EobViewModel.Side> sides = new Choices<>(
                "checks-eob", List.of(EobViewModel.Side.values()), EobViewModel.Side::words, model.side());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node lineTools = lines.tools(tools, Texts.of("checks.eob.lines"), words);
        Node segmentTools = segments.tools(tools, Texts.of("checks.eob.segments"), words);
        Node moveTools = moves.tools(tools, Texts.of("checks.plan.moves"), words);
        HBox head = new HBox(sides, gap, moveTools, lineTools, segmentTools);
        head.getStyleClass().addAll("row", "half-head");
        this.tables = new StackPane(moves.table(), lines.table(), segments.table());
        VBox.setVgrow(tables, Priority.ALWAYS);
        root = new VBox(head, above, tables);
        root.setMinSize(0, 0);
        shownOn(EobViewModel.Side.MOVES, moves.table(), moveTools);
        shownOn(EobViewModel.Side.LINES, lines.table(), lineTools);
        shownOn(EobViewModel.Side.SEGMENTS, segments.table(), segmentTools);
    }

    Region root() {
        return root;
    }

    /// What is shown of a claim, as acts.
    List<Action> actions() {
        return Sides.of(
                "checks-eob-show",
                Sides.WITHIN,
                List.of(EobViewModel.Side.values()),
                EobViewModel.Side::words,
                this::turn);
    }

    /// The cursor stays in the pane when it was there.
    private void turn(EobViewModel.Side side) {
        boolean isHere = root.isFocusWithin();
        model.side().set(side);
        if (isHere) {
            tables.getChildren().stream().filter(Node::isVisible).forEach(Node::requestFocus);
        }
    }

    private void shownOn(EobViewModel.Side side, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(model.side().isEqualTo(side));
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private PlainTable<EobRow> lineTable() {
        PlainTable<EobRow> table = new PlainTable<>(
                "checks-eob-table", Texts.of("checks.eob.lines"), model.lines(), Texts.of("checks.eob.none"));
        table.text(Heading.of("checks.eob.column.service"), 88, EobRow::service)
                .date(Heading.of("checks.eob.column.served"), 86, EobRow::servedOn)
                .money(Heading.of("checks.plan.column.charge"), 68, EobRow::charge)
                .money(Heading.of("checks.plan.column.paid"), 64, EobRow::paid)
                .text(Heading.of("checks.eob.column.taken"), 130, EobRow::taken)
                .lastDownTo(80)
                .read(model.reading(), model::read)
                .onOpen(_ -> turn(model.side().get().other()));
        return table;
    }

    private PlainTable<FileRow> segmentTable() {
        PlainTable<FileRow> table = new PlainTable<>(
                "checks-eob-file", Texts.of("checks.eob.segments"), model.segments(), Texts.of("checks.eob.none"));
        table.figure(Heading.of("checks.eob.column.number"), 78, row -> Long.toString(row.number()))
                .text(Heading.of("checks.eob.column.text"), 380, FileRow::text)
                .read(model.reading(), model::read)
                .onOpen(_ -> turn(model.side().get().other()));
        table.table().getStyleClass().add("raw");
        return table;
    }
}
