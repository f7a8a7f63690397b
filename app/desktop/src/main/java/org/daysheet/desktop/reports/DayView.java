package org.daysheet.desktop.reports;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.paging.Reading;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.ListStates;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// The journal of a day with its totals, as it is printed.
final class DayView {
    private static final int WORDS_WIDTH = 150;
    private static final int FIGURE_WIDTH = 100;
    private static final int FIRST_WIDTH = 76;
    private static final int NARROW = 112;
    private static final int LESS_WIDTH = 76;

    private final ObservableList<DayRow> rows = FXCollections.observableArrayList();
    private final Label notes = new Label();
    private final VBox content = new VBox();
    private final StackPane root;
    private final HBox head = new HBox();
    private final ReportsViewModel model;
    private final TableTools world;
    private @Nullable TableView<DayRow> table;
    private List<DayColumn> columns = List.of();
    private List<String> totals = List.of();

    DayView(ReportsViewModel model, TableTools world) {
        this.model = model;
        this.world = world;
        notes.setId("reports-day-notes");
        notes.setWrapText(true);
        notes.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notes, Priority.ALWAYS);
        head.getChildren().add(notes);
        head.getStyleClass().addAll("chart-box", "row");
        content.getChildren().add(head);
        content.getStyleClass().add("side-root");
        content.visibleProperty().bind(Bindings.isNotNull(model.journal()));
        Reading reading = model.journalReading();
        this.root = new StackPane(
                content, new ListStates("reports-day-page", reading.state(), reading.failure(), model::load));
        model.journal().addListener((_, _, now) -> show(now));
    }

    Parent root() {
        return root;
    }

    /// Puts the cursor into the journal, or waits with it until that is read.
    void focus() {
        TableView<DayRow> shown = table;
        if (shown == null) {
            root.requestFocus();
        } else {
            shown.requestFocus();
        }
    }

    private void show(@Nullable DayPage page) {
        boolean isAwaited = root.isFocused() || (table != null && table.isFocused());
        if (page == null) {
            if (isAwaited) {
                root.requestFocus();
            }
            return;
        }
        notes.setText(String.join("\n", page.notes()));
        if (table == null || !columns.equals(page.columns())) {
            PlainTable<DayRow> plain = plain(page);
            TableView<DayRow> made = plain.table();
            head.getChildren().setAll(notes, plain.tools(world, Texts.of("reports.day.table"), this::words));
            if (table != null) {
                content.getChildren().remove(table);
            }
            VBox.setVgrow(made, Priority.ALWAYS);
            content.getChildren().add(made);
            table = made;
            columns = page.columns();
        }
        totals = page.totals();
        rows.setAll(page.rows());
        if (!page.rows().isEmpty() && !page.totals().isEmpty()) {
            rows.add(new DayRow(page.totals(), null));
        }
        if (isAwaited) {
            focus();
        }
    }

    private String words() {
        return model.summary().get();
    }

    private PlainTable<DayRow> plain(DayPage page) {
        PlainTable<DayRow> made = new PlainTable<>(
                "reports-day-table", Texts.of("reports.day.table"), rows, Texts.of("reports.day.none"));
        for (int column = 0; column < page.columns().size(); column++) {
            int at = column;
            DayColumn one = page.columns().get(column);
            Heading title = Heading.of("day." + one.heading(), one.heading());
            int width = column == 0 ? FIRST_WIDTH : one.isFigure() ? FIGURE_WIDTH : WORDS_WIDTH;
            if (one.isFigure()) {
                made.figure(title, width, row -> row.cell(at));
            } else {
                made.text(title, width, row -> row.cell(at)).lastDownTo(one.isSpare() ? LESS_WIDTH : NARROW);
            }
            if (one.isSpare()) {
                made.spare();
            }
        }
        return made.searched().totals(row -> row.cells().equals(totals)).onOpen(model::open);
    }
}
