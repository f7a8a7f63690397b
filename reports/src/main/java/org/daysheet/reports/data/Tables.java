package org.daysheet.reports.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.reports.data.ReportTable.Cell;
import org.daysheet.reports.data.ReportTable.Row;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.Days;
import org.daysheet.reports.kpi.KpiFigure;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.LedgerKind;
import org.daysheet.reports.kpi.PayerFigures;
import org.daysheet.reports.kpi.Reading;
import org.daysheet.reports.kpi.ReceivableClass;
import org.daysheet.reports.kpi.RollForward;
import org.daysheet.types.money.Money;

/// The reports as tables; the papers show the same numbers.
public final class Tables {
    private Tables() {}

    /// Everything on the sheet of key figures, in its order.
    public static List<ReportTable> kpiSheet(KpiSheet sheet) {
        List<ReportTable> tables = new ArrayList<>();
        tables.add(kpi(sheet));
        tables.add(payers(sheet));
        sheet.aging().forEach(aged -> tables.add(aging(aged)));
        tables.add(rollForward(sheet));
        return tables;
    }

    /// One row a figure: its value as a number, the unit beside it.
    private static ReportTable kpi(KpiSheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (KpiFigure figure : sheet.figures()) {
            rows.add(Row.of(
                    Cell.words(figure.kpi().key()),
                    Cell.words(figure.kpi().title()),
                    value(figure.reading()),
                    Cell.words(figure.kpi().unit().words()),
                    Cell.words(figure.kpi().target().words()),
                    Cell.words(verdict(figure)),
                    Cell.words(figure.basis()),
                    Cell.words(figure.kpi().formula()),
                    Cell.words(figure.kpi().counted())));
        }
        return new ReportTable(
                "Key figures",
                "Key figures as of " + Days.words(sheet.asOf()),
                List.of(sheet.practiceName(), "Window " + sheet.window()),
                List.of("Key", "Figure", "Value", "Unit", "Target", "Verdict", "Made of", "Formula", "What counts"),
                rows);
    }

    private static String verdict(KpiFigure figure) {
        return switch (figure.reading()) {
            case Reading.NotAvailable none -> none.display();
            case Reading.Amount _, Reading.Percent _, Reading.Days _, Reading.Count _ ->
                figure.isOffTarget() ? "off target" : "";
        };
    }

    /// Blank when there is no value: a number or nothing, so that a column can be computed with.
    private static Cell value(Reading reading) {
        return switch (reading) {
            case Reading.Amount amount -> Cell.amount(amount.money());
            case Reading.Count count -> Cell.number(count.number());
            case Reading.Percent percent -> Cell.decimal(percent.share().rounded(10_000), 2);
            case Reading.Days days -> Cell.decimal(days.days().rounded(100), 2);
            case Reading.NotAvailable _ -> Cell.words("");
        };
    }

    /// One row a payer, patients last.
    private static ReportTable payers(KpiSheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (PayerFigures payer : sheet.payers()) {
            rows.add(Row.of(
                    Cell.words(payer.owner()),
                    Cell.amount(payer.open().positive()),
                    Cell.amount(payer.open().credits()),
                    Cell.amount(payer.open().net()),
                    Cell.amount(payer.charges()),
                    value(payer.daysInReceivables()),
                    value(payer.turnaround()),
                    value(payer.denialRate())));
        }
        return new ReportTable(
                "Payers",
                "Payer by payer as of " + Days.words(sheet.asOf()),
                List.of("Window " + sheet.window(), PayerFigures.DEFINITION),
                List.of(
                        "Owed by",
                        "Open",
                        "Credits",
                        "Net",
                        "Charges",
                        "Days in A/R",
                        "Turnaround (days)",
                        "Denied (%)"),
                rows);
    }

    /// How A/R came to be what it is.
    private static ReportTable rollForward(KpiSheet sheet) {
        RollForward roll = sheet.rollForward();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.words("A/R before"), Cell.amount(roll.opening())));
        roll.steps().forEach(step -> rows.add(Row.of(Cell.words(step.words()), Cell.amount(step.amount()))));
        rows.add(new Row(List.of(Cell.words("A/R now"), Cell.amount(roll.closing())), true));
        rows.add(new Row(List.of(Cell.words("Difference"), Cell.amount(roll.difference())), true));
        return new ReportTable(
                "Roll-forward",
                "How A/R came to be what it is on " + Days.words(sheet.asOf()),
                List.of("Posted " + sheet.window() + ", credits subtracted. The difference must be zero."),
                List.of("Step", "Amount"),
                rows);
    }

    /// One row a class and party, buckets in columns.
    public static ReportTable aging(AgedReceivables aged) {
        List<String> columns = new ArrayList<>(List.of("Class", "Owed by"));
        columns.addAll(AgedReceivables.BUCKETS);
        columns.addAll(List.of("Not billed", "Credits", "Net"));
        List<Row> rows = new ArrayList<>();
        aged.rows().forEach(row -> rows.add(new Row(cells(row), false)));
        rows.add(new Row(cells(aged.total()), true));
        return new ReportTable(
                switch (aged.clock()) {
                    case SERVICE -> "Aged by service";
                    case FIRST_BILL -> "Aged by first bill";
                    case RESPONSIBILITY -> "Aged by responsibility";
                },
                "Aged A/R as of " + Days.words(aged.asOf()) + ", "
                        + aged.clock().words()
                        + (aged.only() == null ? "" : ", " + aged.only().words()),
                List.of(
                        "Age: " + aged.clock().words(),
                        ReceivableClass.DEFINITION,
                        "Balances above zero in the buckets, credits apart. At a collection agency, not included: "
                                + aged.agency().display()),
                columns,
                rows);
    }

    private static List<Cell> cells(AgedRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(row.groupWords()));
        cells.add(Cell.words(row.owner()));
        row.buckets().forEach(amount -> cells.add(Cell.amount(amount)));
        cells.add(Cell.amount(row.unbilled()));
        cells.add(Cell.amount(row.credits().negated()));
        cells.add(Cell.amount(row.net()));
        return cells;
    }

    /// One row a posting.
    public static ReportTable daySheet(DaySheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (DayEntry entry : sheet.entries()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.number(entry.sequence()),
                    Cell.words(entry.words()),
                    Cell.words(entry.patient()),
                    Cell.words(entry.claim()),
                    Cell.words(entry.reference())));
            cells.addAll(amounts(entry.columns()));
            rows.add(new Row(cells, false));
        }
        List<Cell> totals = new ArrayList<>(
                List.of(Cell.words(""), Cell.words("Total"), Cell.words(""), Cell.words(""), Cell.words("")));
        totals.addAll(amounts(sheet.totals()));
        rows.add(new Row(totals, true));
        return new ReportTable(
                "Day sheet",
                "Day sheet of " + Days.words(sheet.on()),
                List.of(
                        sheet.practiceName(),
                        "A/R before " + sheet.rollForward().opening().display() + ", after "
                                + sheet.rollForward().closing().display()),
                List.of(
                        "No.",
                        "Entry",
                        "Patient",
                        "Claim",
                        "Reference",
                        "Charges",
                        "Payments",
                        "Adjusted",
                        "Written off",
                        "Other",
                        "Moved",
                        "Cash"),
                rows);
    }

    private static List<Cell> amounts(DayEntry.Columns columns) {
        return List.of(
                Cell.amount(columns.charges()),
                Cell.amount(columns.payments()),
                Cell.amount(columns.adjustments()),
                Cell.amount(columns.writeOffs()),
                Cell.amount(columns.other()),
                Cell.amount(columns.moved()),
                Cell.amount(columns.cash()));
    }

    /// One row a reason, the one with the most money first.
    public static ReportTable denials(DenialSheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (DenialSheet.Reason reason : sheet.reasons()) {
            rows.add(Row.of(
                    Cell.words(reason.code()),
                    Cell.words(reason.about()),
                    Cell.number(reason.count()),
                    Cell.amount(reason.amount()),
                    Cell.decimal(sheet.together(rows.size() + 1).rounded(10_000), 2)));
        }
        rows.add(new Row(
                List.of(
                        Cell.words("Total"),
                        Cell.words(""),
                        Cell.number(sheet.count()),
                        Cell.amount(sheet.total()),
                        Cell.words("")),
                true));
        return new ReportTable(
                "Denials",
                "Denials by reason, opened " + sheet.window(),
                List.of(
                        sheet.practiceName(),
                        "Together: what the reasons up to a line are of all that was denied. Withdrawn denials left out."),
                List.of("Reason", "About", "Denials", "Denied", "Together (%)"),
                rows);
    }

    /// One row a kind of account; all together are zero.
    public static ReportTable balances(Map<LedgerKind, Money> totals, LocalDate asOf) {
        List<Row> rows = new ArrayList<>();
        totals.forEach(
                (kind, balance) -> rows.add(Row.of(Cell.words(EntryWords.of(kind.name())), Cell.amount(balance))));
        rows.add(new Row(List.of(Cell.words("Total"), Cell.amount(Money.sum(totals.values()))), true));
        return new ReportTable(
                "Balances",
                "Balances as of " + Days.words(asOf),
                List.of("Debits are positive. The total of all accounts is zero."),
                List.of("Account", "Balance"),
                rows);
    }
}
