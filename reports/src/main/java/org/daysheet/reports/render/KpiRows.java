package org.daysheet.reports.render;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.Kpi;
import org.daysheet.reports.kpi.KpiFigure;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.PayerFigures;
import org.daysheet.reports.kpi.ReceivableClass;
import org.daysheet.reports.kpi.RollForward;
import org.daysheet.reports.render.SheetRow.Kind;
import org.daysheet.types.money.Money;

/// The rows of the sheet of key figures, in print order.
final class KpiRows {
    private static final List<Kpi> HEADLINES =
            List.of(Kpi.DAYS_IN_AR, Kpi.DENIAL_RATE, Kpi.NET_COLLECTION_COHORT, Kpi.OLDER_THAN_90);

    private KpiRows() {}

    static List<SheetRow> of(KpiSheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(tiles(sheet));
        rows.addAll(bars(sheet.aging(AgingClock.SERVICE)));
        rows.addAll(payers(sheet));
        for (AgedReceivables table : sheet.aging()) {
            rows.addAll(aging(table));
        }
        rows.addAll(rollForward(sheet.rollForward(), sheet.window().toString()));
        sheet.figures().forEach(figure -> rows.add(figure(figure, sheet)));
        return rows;
    }

    private static SheetRow tiles(KpiSheet sheet) {
        List<String> cells = new ArrayList<>();
        for (Kpi kpi : HEADLINES) {
            KpiFigure figure = sheet.figure(kpi);
            cells.add(kpi.title());
            cells.add(figure.reading().display());
            cells.add(kpi.target().words());
            cells.add(mark(figure));
        }
        return new SheetRow("Headlines", "", Kind.TILES, List.of(), cells, false);
    }

    private static String mark(KpiFigure figure) {
        return figure.isOffTarget() ? "▲ off target" : "";
    }

    static List<SheetRow> bars(AgedReceivables table) {
        List<String> shares = table.total().shares();
        long widest =
                table.total().buckets().stream().mapToLong(Money::cents).max().orElse(0);
        AgedRow patients = table.parties().getLast();
        List<SheetRow> rows = new ArrayList<>();
        for (int bucket = 0; bucket < AgedReceivables.BUCKETS.size(); bucket++) {
            long all = table.total().buckets().get(bucket).cents();
            long ofPatients = patients.buckets().get(bucket).cents();
            rows.add(new SheetRow(
                    "What is open, by " + table.clock().words(),
                    "Dark: owed by payers. Light: owed by patients. Credit balances are not in the bars.",
                    Kind.BAR.name(),
                    List.of(),
                    List.of(
                            AgedReceivables.BUCKETS.get(bucket) + " days",
                            Texts.dollars(Money.ofCents(all)),
                            shares.get(bucket)),
                    false,
                    new Bar(all - ofPatients, ofPatients, widest)));
        }
        return rows;
    }

    private static List<SheetRow> payers(KpiSheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        List<String> head =
                List.of("Owed by", "Open", "Credits", "Net", "Charges", "Days in A/R", "Turnaround", "Denied", "");
        for (PayerFigures payer : sheet.payers()) {
            rows.add(new SheetRow(
                    "Payer by payer",
                    PayerFigures.DEFINITION,
                    Kind.TABLE,
                    head,
                    List.of(
                            payer.owner(),
                            Texts.amount(payer.open().positive()),
                            Texts.amount(payer.open().credits()),
                            Texts.amount(payer.open().net()),
                            Texts.amount(payer.charges()),
                            bare(payer.daysInReceivables().display()),
                            bare(payer.turnaround().display()),
                            bare(payer.denialRate().display()),
                            ""),
                    false));
        }
        return rows;
    }

    private static String bare(String display) {
        return display.replace(" days", "").replace("n/a (patients)", "");
    }

    /// Party by party, and class by class when there are accident cases.
    static List<SheetRow> aging(AgedReceivables table) {
        String agency = "At a collection agency, not included: " + Texts.dollars(table.agency()) + ".";
        List<SheetRow> rows = new ArrayList<>(aging(
                table,
                "Aged A/R, " + table.clock().words(),
                "Buckets hold balances above zero; credits stand apart. " + agency,
                table.rows().stream().map(line -> line(line, line.words())).toList()));
        if (table.rows().stream().anyMatch(KpiRows::isOfCase)) {
            rows.addAll(aging(
                    table,
                    "Aged A/R by class, " + table.clock().words(),
                    ReceivableClass.DEFINITION,
                    table.classes().stream()
                            .map(line -> line(line, line.owner()))
                            .toList()));
        }
        return rows;
    }

    private static boolean isOfCase(AgedRow row) {
        return row.group() != null && row.group().isCase();
    }

    private record Line(AgedRow row, String words) {}

    private static Line line(AgedRow row, String words) {
        return new Line(row, words);
    }

    private static List<SheetRow> aging(AgedReceivables table, String section, String note, List<Line> lines) {
        List<String> head = new ArrayList<>(List.of("Owed by"));
        head.addAll(AgedReceivables.BUCKETS);
        head.addAll(List.of("Not billed", "Credits", "Net"));
        List<SheetRow> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new SheetRow(section, note, Kind.TABLE, head, cells(table, line), false));
        }
        Line total = line(table.total(), table.total().owner());
        rows.add(new SheetRow(section, note, Kind.TABLE, head, cells(table, total), true));
        return rows;
    }

    private static List<String> cells(AgedReceivables table, Line line) {
        AgedRow row = line.row();
        List<String> cells = new ArrayList<>(List.of(line.words()));
        row.buckets().forEach(amount -> cells.add(Texts.amount(amount)));
        cells.add(table.clock() == AgingClock.FIRST_BILL ? Texts.amount(row.unbilled()) : "");
        cells.add(Texts.amount(row.credits().negated()));
        cells.add(Texts.amount(row.net()));
        return cells;
    }

    static List<SheetRow> rollForward(RollForward roll, String window) {
        String section = "How A/R came to be what it is";
        String note = "Posted " + window + ", credits subtracted. The difference must be zero.";
        List<SheetRow> rows = new ArrayList<>();
        rows.add(step(section, note, "A/R before", roll.opening(), true));
        roll.steps().forEach(step -> rows.add(step(section, note, step.words(), step.amount(), false)));
        rows.add(step(section, note, "A/R now", roll.closing(), true));
        rows.add(step(section, note, "Difference", roll.difference(), true));
        return rows;
    }

    private static SheetRow step(String section, String note, String words, Money amount, boolean strong) {
        return new SheetRow(section, note, Kind.STEP, List.of(), List.of(words, Texts.amount(amount)), strong);
    }

    private static SheetRow figure(KpiFigure figure, KpiSheet sheet) {
        Kpi kpi = figure.kpi();
        return new SheetRow(
                "The figures and what they mean",
                "Window: " + sheet.window() + ", posted dates unless a figure says otherwise.",
                Kind.FIGURE,
                List.of(),
                List.of(
                        kpi.title(),
                        figure.reading().display(),
                        kpi.target().words(),
                        mark(figure),
                        Texts.sentence(kpi.formula()) + ". " + kpi.counted(),
                        figure.basis()),
                false);
    }
}
