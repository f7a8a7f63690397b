package org.daysheet.desktop.reports;

import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.daysheet.desktop.work.Sparkline;
import org.jspecify.annotations.Nullable;

/// The sheet of key figures at the left, all there is about the chosen one at the right.
final class FiguresView {
    private static final double SHEET_SHARE = 0.62;
    private static final double LINE_WIDTH = 74;
    private static final double LINE_HEIGHT = 20;

    private final FiguresViewModel model;
    private final TableView<FigureRow> sheet;
    private final SplitPane root;

    FiguresView(FiguresViewModel model, TableTools tools) {
        this.model = model;
        this.sheet = sheet();
        this.root = new SplitPane(sheet, new FigurePanel(model, tools));
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

    private TableView<FigureRow> sheet() {
        TableView<FigureRow> table = new PlainTable<>(
                        "reports-figures", Texts.of("reports.figures"), model.rows(), Texts.of("reports.reading"))
                .text(Texts.of("reports.column.figure"), 264, FigureRow::title)
                .figure(Texts.of("reports.column.value"), 92, FigureRow::reading)
                .drawing(
                        Texts.of("reports.column.trend"),
                        90,
                        model.monthsRead(),
                        row -> new Sparkline(model.trend(row), LINE_WIDTH, LINE_HEIGHT))
                .text(Texts.of("reports.column.target"), 160, FigureRow::target)
                .badge(Texts.of("reports.column.standing"), 112, FigureRow::standing)
                .table();
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !row.equals(model.chosen().get())) {
                model.choose(row);
            }
        });
        return table;
    }

    private void mark(@Nullable FigureRow row) {
        if (row != null && !row.equals(sheet.getSelectionModel().getSelectedItem())) {
            sheet.getSelectionModel().select(row);
        }
    }
}
