package org.daysheet.desktop.reports;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;

/// The rows behind a figure; Enter or a double click opens one.
final class BehindTable {
    private BehindTable() {}

    /// @param amount key of what its amounts are
    static PagedTable<BehindRow> of(
            String id, String amount, PagedRows<BehindRow> rows, Runnable retry, Consumer<BehindRow> open) {
        PagedTable<BehindRow> table = new PagedTable<BehindRow>(id, Texts.of("reports.behind"), rows, retry)
                .whenEmpty(Texts.of("reports.behind.none"))
                .ordersHeld()
                .searched()
                .text(Heading.of("reports.column.what"), 96, BehindRow::what)
                .text(Heading.of("reports.column.about"), 250, BehindRow::about)
                .money(Heading.of(amount), 90, BehindRow::amount);
        return table.onOpen(open);
    }

    /// The rows with a heading and their tools above; the keyboard comes to the rows before the tools.
    static BorderPane headed(Label heading, PagedTable<BehindRow> rows, TableTools tools) {
        heading.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, rows.tools(tools, Texts.of("reports.behind"), heading::getText));
        head.getStyleClass().add("row");
        BorderPane pane = new BorderPane(rows);
        pane.setTop(head);
        pane.setMinHeight(0);
        return pane;
    }
}
