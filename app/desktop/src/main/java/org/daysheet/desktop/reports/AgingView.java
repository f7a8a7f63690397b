package org.daysheet.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.work.BarList;
import org.daysheet.desktop.work.PlainTable;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.types.money.Money;

/// Open balances by age: a bar for each age, and below who owes them.
final class AgingView {
    private static final int BUCKETS = 5;
    private static final int WHOLE = 1000;

    private final ReportsViewModel model;
    private final ObservableList<AgedRow> rows = FXCollections.observableArrayList();
    private final BarList bars = new BarList("reports-aging-bars", Texts.of("reports.aging"), _ -> {});
    private final Label agency = new Label();
    private final VBox root;

    AgingView(ReportsViewModel model, TableTools tools) {
        this.model = model;
        Choices<AgingClock> clock = new Choices<>(
                "reports-clock",
                List.of(AgingClock.values()),
                one -> Texts.of("reports.clock." + one.name()),
                model.clock());
        Label label = new Label(Texts.of("reports.clock"));
        PlainTable<AgedRow> plain = table();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(label, clock, gap, plain.tools(tools, Texts.of("reports.aging"), this::words));
        line.getStyleClass().add("row");
        agency.setId("reports-agency");
        agency.getStyleClass().add("muted");
        VBox chart = new VBox(line, bars, agency);
        chart.getStyleClass().add("chart-box");
        TableView<AgedRow> table = plain.table();
        VBox.setVgrow(table, Priority.ALWAYS);
        this.root = new VBox(chart, table);
        root.getStyleClass().add("side-root");
        model.sheet().addListener((_, _, _) -> show());
        model.clock().addListener((_, _, _) -> show());
    }

    Parent root() {
        return root;
    }

    private PlainTable<AgedRow> table() {
        PlainTable<AgedRow> table = new PlainTable<>("reports-aging", Texts.of("reports.aging"), rows, "")
                .read(model.sheetReading(), model::load)
                .text(Heading.of("reports.column.owner"), 220, AgedRow::owner);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int at = bucket;
            table.moneyOrBlank(
                    Heading.of("reports.bucket." + bucket),
                    108,
                    row -> row.buckets().get(at));
        }
        return table.moneyOrBlank(Heading.of("reports.bucket.unbilled"), 108, AgedRow::unbilled)
                .moneyOrBlank(
                        Heading.of("reports.bucket.credits"),
                        108,
                        row -> row.credits().negated())
                .money(Heading.of("reports.bucket.net"), 116, AgedRow::net)
                .totals(this::isTotal)
                .searched();
    }

    private String words() {
        return Texts.of("reports.clock." + model.clock().get().name()) + ". "
                + model.summary().get();
    }

    private boolean isTotal(AgedRow row) {
        return !rows.isEmpty() && row.equals(rows.getLast());
    }

    private void show() {
        SheetPage sheet = model.sheet().get();
        if (sheet == null) {
            rows.clear();
            agency.setText("");
            bars.show(List.of());
            return;
        }
        AgedReceivables aged = sheet.aging(model.clock().get());
        List<AgedRow> all = new ArrayList<>(aged.rows());
        all.add(aged.total());
        rows.setAll(all);
        agency.setText(Texts.of("reports.agency", Formats.amount(aged.agency())));
        showBars(aged.total());
    }

    private void showBars(AgedRow total) {
        long open = Math.max(1, Money.sum(total.buckets()).cents());
        long longest = Math.max(
                1, total.buckets().stream().mapToLong(Money::cents).max().orElse(1));
        List<BarList.Bar> drawn = new ArrayList<>();
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            Money amount = total.buckets().get(bucket);
            drawn.add(new BarList.Bar(
                    Texts.of("reports.bucket." + bucket),
                    Math.toIntExact(amount.cents() * WHOLE / longest),
                    List.of(Formats.amount(amount), Texts.of("reports.percent", amount.cents() * 100 / open)),
                    "age-" + bucket));
        }
        bars.show(drawn);
    }
}
