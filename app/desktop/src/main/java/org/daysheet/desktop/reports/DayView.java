package org.daysheet.desktop.reports;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// The journal of a day with its totals, as it is printed.
final class DayView {
    private static final int WORDS_WIDTH = 96;
    private static final int FIGURE_WIDTH = 100;
    private static final int FIRST_WIDTH = 52;

    private final ObservableList<List<String>> rows = FXCollections.observableArrayList();
    private final Label notes = new Label();
    private final VBox root = new VBox();
    private @Nullable TableView<List<String>> table;
    private List<String> columns = List.of();
    private List<String> totals = List.of();

    DayView(ReportsViewModel model) {
        notes.setId("reports-day-notes");
        notes.setWrapText(true);
        VBox head = new VBox(notes);
        head.getStyleClass().add("chart-box");
        root.getChildren().add(head);
        root.getStyleClass().add("side-root");
        model.journal().addListener((_, _, now) -> show(now));
    }

    Parent root() {
        return root;
    }

    private void show(@Nullable DayPage page) {
        if (page == null) {
            return;
        }
        notes.setText(String.join("\n", page.notes()));
        if (table == null || !columns.equals(page.columns())) {
            TableView<List<String>> made = table(page);
            if (table != null) {
                root.getChildren().remove(table);
            }
            VBox.setVgrow(made, Priority.ALWAYS);
            root.getChildren().add(made);
            table = made;
            columns = page.columns();
        }
        totals = page.totals();
        rows.setAll(page.rows());
        if (!page.rows().isEmpty() && !page.totals().isEmpty()) {
            rows.add(page.totals());
        }
    }

    private TableView<List<String>> table(DayPage page) {
        PlainTable<List<String>> made = new PlainTable<>(
                "reports-day-table", Texts.of("reports.day.table"), rows, Texts.of("reports.day.none"));
        for (int column = 0; column < page.columns().size(); column++) {
            int at = column;
            String title = page.columns().get(column);
            int width = column == 0 ? FIRST_WIDTH : page.figures().get(column) ? FIGURE_WIDTH : WORDS_WIDTH;
            if (page.figures().get(column)) {
                made.figure(title, width, row -> row.get(at));
            } else {
                made.text(title, width, row -> row.get(at));
            }
        }
        return made.totals(row -> row.equals(totals)).table();
    }
}
