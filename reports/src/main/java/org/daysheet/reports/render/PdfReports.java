package org.daysheet.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.SimpleExporterInputItem;
import org.daysheet.reports.data.DaySheet;
import org.daysheet.reports.data.DenialSheet;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.data.ReportTable.Cell;
import org.daysheet.reports.data.ReportTable.Row;
import org.daysheet.reports.data.StatementQuery;
import org.daysheet.reports.data.StatementSheet;
import org.daysheet.reports.data.Tables;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.KpiSheet;
import org.daysheet.reports.kpi.LedgerKind;
import org.daysheet.reports.render.SheetRow.Kind;
import org.daysheet.store.Transactions;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Papers as PDF. The same rows give the same bytes; nothing is written to the practice. The stream is not closed.
public final class PdfReports {
    private static final String SHEET = "kpi-sheet";

    private PdfReports() {}

    /// All statements of a run in one file, each numbered from page 1.
    ///
    /// @throws IllegalArgumentException when the run has no statement
    public static void statements(Transactions transactions, StatementRunId run, OutputStream target)
            throws IOException {
        statements(transactions, run, Progress.SILENT, target);
    }

    /// The same, saying how far it is.
    public static void statements(Transactions transactions, StatementRunId run, Progress progress, OutputStream target)
            throws IOException {
        List<Long> ids = StatementQuery.ids(transactions, run);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("statement run " + run + " has no statement to print");
        }
        PdfWriter.write(new StatementInputs(transactions, ids, progress), "Patient statements, run " + run, target);
    }

    /// One statement, for a preview.
    public static void statement(StatementSheet sheet, OutputStream target) throws IOException {
        write(new StatementPages().of(sheet), "Patient statement " + sheet.number(), target);
    }

    /// The sheet of key figures with their definitions.
    public static void kpiSheet(KpiSheet sheet, OutputStream target) throws IOException {
        String title = "Key figures as of " + Texts.day(sheet.asOf());
        String subtitle = "Averages and rates over " + sheet.window() + ". Nothing posted after "
                + Texts.day(sheet.asOf()) + " is in these figures.";
        write(paper(SHEET, sheet.practiceName(), title, subtitle, KpiRows.of(sheet)), title, target);
    }

    /// Aged A/R on one clock.
    public static void aging(AgedReceivables aged, String practiceName, OutputStream target) throws IOException {
        String title = "Aged A/R as of " + Texts.day(aged.asOf());
        String subtitle = "Age in " + aged.clock().words()
                + (aged.only() == null
                        ? "."
                        : ". Only this class: " + aged.only().words() + ".");
        List<SheetRow> rows = new ArrayList<>(KpiRows.bars(aged));
        rows.addAll(KpiRows.aging(aged));
        write(paper(SHEET, practiceName, title, subtitle, rows), title, target);
    }

    /// Totals per kind of account.
    public static void balances(Map<LedgerKind, Money> totals, LocalDate asOf, String practiceName, OutputStream target)
            throws IOException {
        ReportTable table = Tables.balances(totals, asOf);
        String title = "Balances as of " + Texts.day(asOf);
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(new SheetRow(
                    "Accounts",
                    table.notes().getFirst(),
                    Kind.STEP,
                    List.of(),
                    row.cells().stream().map(PdfReports::text).toList(),
                    row.isTotal()));
        }
        write(paper(SHEET, practiceName, title, "Nothing posted later is in it.", rows), title, target);
    }

    /// Denials by reason, the one with the most money first.
    public static void denials(DenialSheet sheet, OutputStream target) throws IOException {
        String title = "Denials by reason as of " + Texts.day(sheet.window().to());
        String subtitle = "Denials opened " + sheet.window() + "; withdrawn ones left out.";
        write(paper(SHEET, sheet.practiceName(), title, subtitle, DenialRows.of(sheet)), title, target);
    }

    /// The journal of a day.
    public static void daySheet(DaySheet sheet, OutputStream target) throws IOException {
        String title = "Day sheet of " + Texts.day(sheet.on());
        ReportTable table = Tables.daySheet(sheet);
        List<Integer> places = DayColumns.places(table);
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(new SheetRow(
                    "Entries of the day",
                    "Other: fees, balances taken over, to and from an agency. Moved: from one party's responsibility to"
                            + " another's, undone moves counted back. Cash: into the bank less out of it.",
                    Kind.TABLE,
                    DayColumns.placed(places, table.columns()),
                    DayColumns.placed(
                            places, row.cells().stream().map(PdfReports::text).toList()),
                    row.isTotal()));
        }
        rows.addAll(KpiRows.rollForward(sheet.rollForward(), "on " + Texts.day(sheet.on())));
        String subtitle = sheet.entries().size() + " entries posted. Corrections are entries of their own day.";
        write(paper("day-sheet", sheet.practiceName(), title, subtitle, rows), title, target);
    }

    /// Any list with its title, notes and totals, on landscape paper when it is wide.
    ///
    /// @param on the day it is printed
    /// @throws IllegalArgumentException when it has more columns than paper has room for
    public static void table(
            ReportTable table, String practiceName, LocalDate on, Progress progress, OutputStream target)
            throws IOException {
        JasperPrint pages = TablePages.of(table, practiceName, on, progress);
        progress.stopIfCancelled();
        write(pages, table.title(), target);
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Amount amount -> amount.money().isZero() ? "" : Texts.amount(amount.money());
            case Cell.Count number -> Long.toString(number.number());
            case Cell.Decimal decimal -> Texts.decimal(decimal.digits(), decimal.places());
            case Cell.Day day -> Texts.day(day.date());
        };
    }

    private static JasperPrint paper(
            String template, String practiceName, String title, String subtitle, List<SheetRow> rows) {
        return Template.named(template)
                .fill(Map.of("practiceName", practiceName, "title", title, "subtitle", subtitle), SheetRow.class, rows);
    }

    private static void write(JasperPrint pages, String title, OutputStream target) throws IOException {
        List<ExporterInputItem> papers = List.of(new SimpleExporterInputItem(pages));
        PdfWriter.write(papers, title, target);
    }
}
