package org.daysheet.desktop.claims;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// What happened to a claim, newest first; below, the chosen line in full. Enter opens what a line is about.
final class ClaimHistory extends VBox {
    private final ClaimPageViewModel model;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final TableView<HistoryRow> table;
    private final Label detail = new Label();
    private final Node tools;

    ClaimHistory(ClaimPageViewModel model, TableTools world) {
        this.model = model;
        PlainTable<HistoryRow> plain = plain();
        this.table = plain.table();
        this.tools = plain.tools(world, Texts.of("claims.history.title"), model::words);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> explain(row));
        detail.setId("claims-history-detail");
        detail.getStyleClass().add("line-detail");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, detail);
        model.page().addListener((_, _, now) -> show(now));
        show(model.page().get());
    }

    /// The small buttons of the table.
    Node tools() {
        return tools;
    }

    private PlainTable<HistoryRow> plain() {
        return new PlainTable<>(
                        "claims-history", Texts.of("claims.side.HISTORY"), rows, Texts.of("claims.history.none"))
                .date(Heading.of("claims.history.on"), 92, HistoryRow::on)
                .badge(Heading.of("claims.history.what"), 190, HistoryRow::what)
                .text(Heading.of("claims.history.detail"), 430, HistoryRow::detail)
                .text(Heading.of("claims.history.source"), 200, HistoryRow::source)
                .text(Heading.of("claims.history.opens"), 110, ClaimHistory::opens)
                .searched()
                .onOpen(model::open);
    }

    private static String opens(HistoryRow row) {
        if (row.file() != null) {
            return Texts.of("claims.history.file");
        }
        return row.link() == null ? "" : Texts.of("claims.history.check");
    }

    private void explain(@Nullable HistoryRow row) {
        String text = row == null ? "" : row.detail();
        detail.setText(text);
        detail.setVisible(!text.isEmpty());
        detail.setManaged(!text.isEmpty());
    }

    private void show(@Nullable ClaimPage page) {
        rows.clear();
        explain(null);
        if (page != null) {
            rows.setAll(page.history());
            table.getSelectionModel().selectFirst();
        }
    }
}
