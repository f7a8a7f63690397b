package org.daysheet.reports.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.reports.data.ReportTable.Cell;
import org.daysheet.reports.data.ReportTable.Row;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.KpiFigure;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.LedgerKind;
import org.daysheet.types.money.Money;

/// The reports as tables; the papers show the same numbers.
public final class Tables {
    private Tables() {}

    /// One row a figure.
    public static ReportTable kpi(KpiSheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (KpiFigure figure : sheet.figures()) {
            rows.add(Row.of(
                    Cell.words(figure.kpi().key()),
                    Cell.words(figure.kpi().title()),
                    Cell.words(figure.reading().display()),
                    Cell.words(figure.kpi().target().words()),
                    Cell.words(figure.isOffTarget() ? "off target" : ""),
                    Cell.words(figure.basis()),
                    Cell.words(figure.kpi().formula()),
                    Cell.words(figure.kpi().counted())));
        }
        return new ReportTable(
                "Key figures as of " + sheet.asOf(),
                List.of(sheet.practiceName(), "Window " + sheet.window()),
                List.of("Key", "Figure", "Value", "Target", "Verdict", "Made of", "Formula", "What counts"),
                rows);
    }

    /// One row a party, buckets in columns.
    public static ReportTable aging(AgedReceivables aged) {
        List<String> columns = new ArrayList<>(List.of("Owed by"));
        columns.addAll(AgedReceivables.BUCKETS);
        columns.addAll(List.of("Not billed", "Credits", "Net"));
        List<Row> rows = new ArrayList<>();
        aged.rows().forEach(row -> rows.add(new Row(cells(row), false)));
        rows.add(new Row(cells(aged.total()), true));
        return new ReportTable(
                "Aged A/R as of " + aged.asOf(),
                List.of(
                        "Age: " + aged.clock().words(),
                        "Balances above zero in the buckets, credits apart. At a collection agency, not included: "
                                + aged.agency().display()),
                columns,
                rows);
    }

    private static List<Cell> cells(AgedRow row) {
        List<Cell> cells = new ArrayList<>();
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
                    Cell.words(EntryWords.of(entry.kind())),
                    Cell.words(entry.patient()),
                    Cell.words(entry.claimId() == null ? "" : entry.claimId().toString()),
                    Cell.words(entry.reference())));
            cells.addAll(amounts(entry.columns()));
            rows.add(new Row(cells, false));
        }
        List<Cell> totals = new ArrayList<>(
                List.of(Cell.words(""), Cell.words("Total"), Cell.words(""), Cell.words(""), Cell.words("")));
        totals.addAll(amounts(sheet.totals()));
        rows.add(new Row(totals, true));
        return new ReportTable(
                "Day sheet of " + sheet.on(),
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
                        "Adjustments",
                        "Write-offs",
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
                Cell.amount(columns.moved()),
                Cell.amount(columns.cash()));
    }

    /// One row a kind of account; all together are zero.
    public static ReportTable balances(Map<LedgerKind, Money> totals, LocalDate asOf) {
        List<Row> rows = new ArrayList<>();
        totals.forEach(
                (kind, balance) -> rows.add(Row.of(Cell.words(EntryWords.of(kind.name())), Cell.amount(balance))));
        rows.add(new Row(List.of(Cell.words("Total"), Cell.amount(Money.sum(totals.values()))), true));
        return new ReportTable(
                "Balances as of " + asOf,
                List.of("Debits are positive. The total of all accounts is zero."),
                List.of("Account", "Balance"),
                rows);
    }
}
