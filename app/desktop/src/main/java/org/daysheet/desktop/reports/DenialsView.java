package org.daysheet.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.ListStates;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.parts.TitleBar;
import org.daysheet.desktop.work.BarList;
import org.daysheet.desktop.work.PlainTable;
import org.jspecify.annotations.Nullable;

/// Reasons of denials by money as bars with what they add up to, the same as a table, and the claims behind one.
final class DenialsView {
    private static final int MOST_BARS = 12;
    private static final int WHOLE = 1000;

    private final DenialsViewModel model;
    private final BarList bars;
    private final PlainTable<ReasonRow> plain;
    private final TableView<ReasonRow> table;
    private final StackPane root;

    /// @param words of what time the denials are
    /// @param retry reads them again
    DenialsView(DenialsViewModel model, TableTools tools, Supplier<String> words, Runnable retry) {
        this.model = model;
        this.bars = new BarList(
                "reports-denial-bars",
                Texts.of("reports.denials"),
                line -> choose(model.reasons().get(line)));
        this.plain = plain();
        this.table = plain.table();
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !row.equals(model.chosen().get())) {
                model.choose(row);
            }
        });
        Label heading = new Label(Texts.of("reports.denials.heading"));
        heading.getStyleClass().add("panel-title");
        VBox chart = new VBox(heading, bars);
        chart.getStyleClass().add("chart-box");
        ScrollPane scroll = new ScrollPane(chart);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        scroll.setFocusTraversable(false);
        Label behind = new Label();
        behind.getStyleClass().add("panel-title");
        behind.textProperty()
                .bind(Bindings.createStringBinding(() -> words(model.chosen().get()), model.chosen()));
        PagedTable<BehindRow> claims = BehindTable.of(
                "reports-denied", "reports.column.charged", model.behind(), model::loadBehind, model::open);
        BorderPane rows =
                BehindTable.headed(behind, new SimpleStringProperty(""), claims, tools, Texts.of("reports.behind"));
        behind.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox denied = new VBox(rows);
        denied.getStyleClass().add("figure-panel");
        SplitPane lists = new SplitPane(reasons(tools, words), denied);
        lists.setId("reports-denial-lists");
        lists.setDividerPositions(0.5);
        SplitPane all = new SplitPane(scroll, lists);
        all.setId("reports-denial-sides");
        all.setOrientation(Orientation.VERTICAL);
        all.setDividerPositions(0.42);
        ListStates states = new ListStates(
                "reports-denials", model.reading().state(), model.reading().failure(), retry);
        this.root = new StackPane(all, states.whenEmpty(Texts.of("reports.denials.none")));
        root.getStyleClass().add("side-root");
        model.reasons().addListener((ListChangeListener<ReasonRow>) _ -> show());
        model.chosen().addListener((_, _, now) -> mark(now));
    }

    Parent root() {
        return root;
    }

    void focus() {
        table.requestFocus();
    }

    /// The reasons as a table, with its tools above.
    private VBox reasons(TableTools tools, Supplier<String> words) {
        Label heading = new Label(Texts.of("reports.denials.reasons"));
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("panel-title");
        TitleBar head = new TitleBar(heading, plain.tools(tools, Texts.of("reports.denials"), words));
        BorderPane rows = new BorderPane(table);
        rows.setTop(head);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox box = new VBox(rows);
        box.getStyleClass().add("figure-panel");
        box.setMinWidth(0);
        return box;
    }

    private PlainTable<ReasonRow> plain() {
        return new PlainTable<>("reports-reasons", Texts.of("reports.denials"), model.reasons(), "")
                .text(Heading.of("reports.column.reason"), 76, ReasonRow::code)
                .text(Heading.of("reports.column.category"), 190, ReasonRow::category)
                .figure(Heading.of("reports.column.count"), 72, row -> Formats.count(row.count()))
                .money(Heading.of("reports.column.refused"), 96, ReasonRow::amount)
                .searched();
    }

    private void choose(ReasonRow reason) {
        PlainTable.choose(table, reason);
        table.scrollTo(reason);
    }

    private void mark(@Nullable ReasonRow reason) {
        if (reason != null && !reason.equals(table.getSelectionModel().getSelectedItem())) {
            PlainTable.choose(table, reason);
        }
        bars.mark(model.reasons().indexOf(reason));
    }

    private static String words(@Nullable ReasonRow reason) {
        return reason == null ? "" : Texts.of("reports.denials.behind", reason.code());
    }

    private void show() {
        List<ReasonRow> reasons = model.reasons();
        long longest =
                reasons.isEmpty() ? 1 : Math.max(1, reasons.getFirst().amount().cents());
        List<BarList.Bar> drawn = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_BARS, reasons.size()); i++) {
            ReasonRow reason = reasons.get(i);
            drawn.add(new BarList.Bar(
                    Texts.of("reports.denials.bar", reason.code(), reason.category()),
                    Math.toIntExact(reason.amount().cents() * WHOLE / longest),
                    List.of(
                            Formats.amount(reason.amount()),
                            Texts.of("reports.denials.count", reason.count()),
                            Texts.of("reports.denials.together", model.cumulative(i + 1))),
                    ""));
        }
        bars.show(drawn);
        bars.mark(reasons.indexOf(model.chosen().get()));
    }
}
