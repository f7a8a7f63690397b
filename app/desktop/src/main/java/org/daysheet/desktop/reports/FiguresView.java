package org.daysheet.desktop.reports;

import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;
import org.daysheet.desktop.work.PlainTable;
import org.daysheet.desktop.work.Sparkline;
import org.jspecify.annotations.Nullable;

/// The sheet of key figures at the left, all there is about the chosen one at the right.
final class FiguresView {
    private static final double SHEET_SHARE = 0.56;
    private static final double LINE_WIDTH = 74;
    private static final double LINE_HEIGHT = 20;

    private final FiguresViewModel model;
    private final TableView<FigureRow> sheet;
    private final SplitPane root;

    /// @param words as of when the figures are
    FiguresView(ReportsViewModel reports, TableTools tools, Supplier<String> words) {
        this.model = reports.figures();
        PlainTable<FigureRow> plain = plain().read(reports.sheetReading(), reports::load);
        this.sheet = plain.table();
        sheet.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !row.equals(model.chosen().get())) {
                model.choose(row);
            }
        });
        Label heading = new Label(Texts.of("reports.figures"));
        heading.getStyleClass().add("panel-title");
        TitleBar head = new TitleBar(heading, plain.tools(tools, Texts.of("reports.figures"), words));
        head.getStyleClass().add("side-head");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox left = new VBox(head, sheet);
        left.setMinWidth(0);
        this.root = new SplitPane(left, new FigurePanel(model, tools));
        root.setId("reports-figures-sides");
        root.setDividerPositions(SHEET_SHARE);
        model.chosen().addListener((_, _, now) -> mark(now));
    }

    Parent root() {
        return root;
    }

    void focus() {
        sheet.requestFocus();
    }

    private PlainTable<FigureRow> plain() {
        return new PlainTable<>("reports-figures", Texts.of("reports.figures"), model.rows(), "")
                .text(Heading.of("reports.column.figure"), 264, FigureRow::title)
                .lastDownTo(246)
                .figure(Heading.of("reports.column.value"), 92, FigureRow::reading)
                .unordered()
                .drawing(
                        Heading.of("reports.column.trend"),
                        90,
                        model.monthsRead(),
                        row -> new Sparkline(model.trend(row), LINE_WIDTH, LINE_HEIGHT))
                .spare()
                .text(Heading.of("reports.column.target"), 180, FigureRow::aim)
                .lastDownTo(92)
                .spare()
                .unordered()
                .badge(Heading.of("reports.column.standing"), 108, FigureRow::standing)
                .searched();
    }

    private void mark(@Nullable FigureRow row) {
        if (row != null && !row.equals(sheet.getSelectionModel().getSelectedItem())) {
            PlainTable.choose(sheet, row);
        }
    }
}
