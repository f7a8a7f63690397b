package org.daysheet.desktop.reports;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;

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
                .lastDownTo(84)
                .text(Heading.of("reports.column.about"), 250, BehindRow::about)
                .lastDownTo(84)
                .money(Heading.of(amount), 86, BehindRow::amount);
        return table.onOpen(open);
    }

    /// The rows with a heading and their tools above; the keyboard comes to the rows before the tools.
    ///
    /// @param bound how many of how many rows are listed, blank when none is left out
    /// @param title what the list is called in files
    static <R> BorderPane headed(
            Label heading, ObservableValue<String> bound, PagedTable<R> rows, TableTools tools, String title) {
        heading.setMinWidth(0);
        TitleBar head = new TitleBar(heading, rows.tools(tools, title, () -> words(heading, bound)));
        Label cut = new Label();
        cut.setId(rows.table().getId() + "-bound");
        cut.getStyleClass().add("muted");
        cut.textProperty().bind(bound);
        cut.managedProperty().bind(cut.textProperty().isNotEmpty());
        cut.visibleProperty().bind(cut.managedProperty());
        BorderPane pane = new BorderPane(rows);
        pane.setTop(new VBox(head, cut));
        pane.setMinHeight(0);
        return pane;
    }

    private static String words(Label heading, ObservableValue<String> bound) {
        return bound.getValue().isEmpty()
                ? heading.getText()
                : Texts.of("reports.behind.heading", heading.getText(), bound.getValue());
    }
}
