package org.daysheet.desktop.claims;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.Timeline;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/// What happened to a claim, newest first. Enter opens what a line is about.
final class ClaimHistory extends StackPane {
    private static final double HISTORY_SHARE = 0.5;
    private static final Timeline.Shape SHAPE = new Timeline.Shape(80, 172, 0);

    private final ClaimPageViewModel model;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final TableView<HistoryRow> table;
    private final HBox tools;
    private final HistoryProofPane proof;
    private final SplitPane halves = new SplitPane();

    ClaimHistory(ClaimPageViewModel model, TableTools world) {
        this.model = model;
        PlainTable<HistoryRow> plain = plain();
        this.table = plain.table();
        this.proof = new HistoryProofPane(model.proof(), world, table::requestFocus);
        this.tools = new HBox(button(), plain.tools(world, Texts.of("claims.history.title"), model::words));
        tools.getStyleClass().add("row");
        halves.getItems().add(table);
        getChildren().add(halves);
        model.proof().shown().addListener((_, _, now) -> turn(now));
        model.page().addListener((_, _, now) -> show(now));
        show(model.page().get());
    }

    /// The small buttons of the table.
    Node tools() {
        return tools;
    }

    /// Does what Enter does on the chosen line.
    private Button button() {
        Button open = new Button(Texts.of("claims.history.open"), new FontIcon(MaterialDesignO.OPEN_IN_APP));
        open.setId("claims-history-open");
        open.setMinWidth(USE_PREF_SIZE);
        open.getStyleClass().add("small");
        var chosen = table.getSelectionModel().selectedItemProperty();
        open.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> chosen.get() == null || !chosen.get().isOpening(), chosen));
        open.setOnAction(_ -> model.open(chosen.get()));
        return open;
    }

    /// What proves a line stands beside the history and takes the hands.
    private void turn(@Nullable HistoryProof shown) {
        if (shown == null) {
            halves.getItems().remove(proof);
        } else {
            if (!halves.getItems().contains(proof)) {
                halves.getItems().add(proof);
                halves.setDividerPositions(HISTORY_SHARE);
            }
            proof.enter();
        }
    }

    private PlainTable<HistoryRow> plain() {
        return new PlainTable<>(
                        "claims-history", Texts.of("claims.side.HISTORY"), rows, Texts.of("claims.history.none"))
                .date(Heading.of("claims.history.on"), 92, HistoryRow::on)
                .badge(Heading.of("claims.history.what"), 190, HistoryRow::what)
                .text(Heading.of("claims.history.detail"), 430, HistoryRow::detail)
                .text(Heading.of("claims.history.source"), 200, HistoryRow::source)
                .text(Heading.of("claims.history.opens"), 110, ClaimHistory::opens)
                .timeline(SHAPE, ClaimHistory::event)
                .searched()
                .onOpen(model::open);
    }

    private static Timeline.Event event(HistoryRow row) {
        String opens = opens(row);
        return new Timeline.Event(
                Formats.date(row.on()),
                row.what(),
                "",
                row.detail(),
                FilterWords.of(row.source(), opens.isEmpty() ? "" : Texts.of("claims.history.enter", opens)));
    }

    private static String opens(HistoryRow row) {
        if (row.file() != null) {
            return Texts.of("claims.history.file");
        }
        if (row.proof() != null) {
            return switch (row.proof()) {
                case HistoryProof.Answer _ -> Texts.of("claims.history.answer");
                case HistoryProof.Forms _ -> Texts.of("claims.history.forms");
            };
        }
        return switch (row.link()) {
            case Link.OfCheck _ -> Texts.of("claims.history.check");
            case Link.OfTask _ -> Texts.of("claims.history.task");
            case Link.OfStatement _ -> Texts.of("claims.history.statement");
            case null, default -> "";
        };
    }

    private void show(@Nullable ClaimPage page) {
        rows.clear();
        if (page != null) {
            rows.setAll(page.history());
            table.getSelectionModel().selectFirst();
        }
    }
}
