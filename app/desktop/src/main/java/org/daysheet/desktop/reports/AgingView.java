package org.daysheet.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.BadgeLabel;
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
import org.jspecify.annotations.Nullable;

/// Open balances by age: a bar for each age, who owes them, and below the open charges of the bar and line that are
/// chosen.
final class AgingView {
    private static final int BUCKETS = 5;
    private static final int WHOLE = 1000;
    private static final double TABLE_SHARE = 0.48;
    /// Names of payers stay whole in a small window, which does without what is not billed until there is room.
    private static final int OWNER_WIDTH = 160;
    private static final int AMOUNT_WIDTH = 92;
    private static final int NET_WIDTH = 96;

    private final ReportsViewModel model;
    private final AgingViewModel aging;
    private final ObservableList<AgedRow> rows = FXCollections.observableArrayList();
    private final BarList bars;
    private final ObjectProperty<@Nullable Badge> old = new SimpleObjectProperty<>();
    private final Label agency = new Label();
    private final TableView<AgedRow> table;
    private final VBox root;

    AgingView(ReportsViewModel model, TableTools tools) {
        this.model = model;
        this.aging = model.aging();
        this.bars = new BarList("reports-aging-bars", Texts.of("reports.aging"), aging::chooseBucket);
        OpenTable charges = new OpenTable(aging, tools);
        PlainTable<AgedRow> plain = table().onOpen(_ -> charges.enter());
        this.table = plain.table();
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                choose(row);
            }
        });
        VBox chart = new VBox(line(plain, tools), classes(), bars, notes());
        chart.getStyleClass().add("chart-box");
        SplitPane lists = new SplitPane(table, charges.root());
        lists.setId("reports-aging-lists");
        lists.setOrientation(Orientation.VERTICAL);
        lists.setDividerPositions(TABLE_SHARE);
        VBox.setVgrow(lists, Priority.ALWAYS);
        this.root = new VBox(chart, lists);
        root.getStyleClass().add("side-root");
        model.sheet().addListener((_, _, _) -> show());
        model.clock().addListener((_, _, _) -> show());
        aging.shown().addListener((_, _, _) -> show());
        aging.choice().addListener((_, _, now) -> mark(now));
    }

    Parent root() {
        return root;
    }

    void focus() {
        table.requestFocus();
    }

    private HBox line(PlainTable<AgedRow> plain, TableTools tools) {
        Choices<AgingClock> clock = new Choices<>(
                "reports-clock",
                List.of(AgingClock.values()),
                one -> Texts.of("reports.clock." + one.name()),
                model.clock());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(
                clock.named(Texts.of("reports.clock")),
                clock,
                gap,
                plain.tools(tools, Texts.of("reports.aging"), this::words));
        line.getStyleClass().add("row");
        return line;
    }

    private HBox classes() {
        Choices<ClassChoice> group =
                new Choices<>("reports-class", List.of(ClassChoice.values()), ClassChoice::words, aging.shown());
        HBox line = new HBox(group.named(Texts.of("reports.class")), group);
        line.getStyleClass().add("row");
        return line;
    }

    /// What the bars say, and what they leave out.
    private HBox notes() {
        BadgeLabel share = new BadgeLabel();
        share.setId("reports-old");
        share.setMinWidth(Region.USE_PREF_SIZE);
        share.follow(old);
        agency.setId("reports-agency");
        agency.getStyleClass().add("muted");
        agency.setWrapText(true);
        agency.setMinHeight(Region.USE_PREF_SIZE);
        HBox notes = new HBox(share, agency);
        notes.getStyleClass().add("row");
        return notes;
    }

    private PlainTable<AgedRow> table() {
        PlainTable<AgedRow> made = new PlainTable<>("reports-aging", Texts.of("reports.aging"), rows, "")
                .read(model.sheetReading(), model::load)
                .text(Heading.of("reports.column.owner"), 220, AgedRow::words)
                .lastDownTo(OWNER_WIDTH);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int at = bucket;
            made.moneyOrBlank(
                            Heading.of("reports.bucket." + bucket, AgedReceivables.BUCKETS.get(bucket)),
                            108,
                            row -> row.buckets().get(at))
                    .lastDownTo(AMOUNT_WIDTH);
        }
        return made.moneyOrBlank(Heading.of("reports.bucket.unbilled"), 108, AgedRow::unbilled)
                .lastDownTo(AMOUNT_WIDTH)
                .spare()
                .moneyOrBlank(
                        Heading.of("reports.bucket.credits"),
                        108,
                        row -> row.credits().negated())
                .lastDownTo(AMOUNT_WIDTH)
                .money(Heading.of("reports.bucket.net"), 116, AgedRow::net)
                .lastDownTo(NET_WIDTH)
                .totals(this::isTotal)
                .searched();
    }

    private String words() {
        return Texts.of("reports.clock." + model.clock().get().name()) + ". "
                + aging.shown().get().words() + ". " + model.summary().get();
    }

    private boolean isTotal(AgedRow row) {
        return !rows.isEmpty() && row.equals(rows.getLast());
    }

    private void choose(AgedRow row) {
        String owner = isTotal(row) ? null : row.owner();
        AgingChoice now = aging.choice().get();
        if (now == null || !Objects.equals(owner, now.owner()) || row.group() != now.group()) {
            aging.chooseOwner(row.group(), owner);
        }
    }

    private void mark(@Nullable AgingChoice choice) {
        Integer bucket = choice == null ? null : choice.bucket();
        bars.mark(bucket == null ? -1 : bucket);
        if (choice != null && choice.owner() != null) {
            rows.stream()
                    .filter(row -> row.group() == choice.group() && row.owner().equals(choice.owner()))
                    .filter(row -> !row.equals(table.getSelectionModel().getSelectedItem()))
                    .findFirst()
                    .ifPresent(row -> PlainTable.choose(table, row));
        }
    }

    private void show() {
        SheetPage sheet = model.sheet().get();
        if (sheet == null) {
            rows.clear();
            agency.setText("");
            old.set(null);
            bars.show(List.of());
            return;
        }
        AgedReceivables aged =
                sheet.aging(model.clock().get()).only(aging.shown().get().only());
        List<AgedRow> all = new ArrayList<>(aged.rows());
        all.add(aged.total());
        rows.setAll(all);
        agency.setText(Texts.of("reports.agency", Formats.amount(aged.agency())));
        old.set(OldShareBadge.of(aged.oldShare()));
        showBars(aged.total());
        mark(aging.choice().get());
    }

    private void showBars(AgedRow total) {
        List<String> shares = total.shares();
        long longest = Math.max(
                1, total.buckets().stream().mapToLong(Money::cents).max().orElse(1));
        List<BarList.Bar> drawn = new ArrayList<>();
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            Money amount = total.buckets().get(bucket);
            drawn.add(new BarList.Bar(
                    Texts.of("reports.bucket." + bucket),
                    Math.toIntExact(amount.cents() * WHOLE / longest),
                    List.of(Formats.amount(amount), shares.get(bucket)),
                    "age-" + bucket));
        }
        bars.show(drawn);
    }
}
