package org.daysheet.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daysheet.reports.data.DaySheet;
import org.daysheet.reports.data.DenialSheet;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.data.Tables;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.Journal;
import org.daysheet.reports.kpi.Kpis;
import org.daysheet.reports.kpi.ReceivableClass;
import org.daysheet.reports.render.CsvReports;
import org.daysheet.reports.render.PdfReports;
import org.daysheet.reports.render.XlsxReports;
import org.daysheet.store.Transactions;
import org.jspecify.annotations.Nullable;

/// The reports by name. Each is about one day and can be had as PDF, spreadsheet or text.
public enum Reports {
    KPI("Key figures with their definitions"),
    AGING("Aged A/R by days since it became the party's to pay"),
    AGING_BY_SERVICE("Aged A/R by days since service"),
    AGING_BY_FIRST_BILL("Aged A/R by days since the first claim or statement"),
    DENIALS("Denials of three months by reason, the most money first"),
    DAY_SHEET("Everything posted on one day, with totals"),
    BALANCES("Total of each kind of account");

    /// What a report is written as.
    public enum Format {
        PDF,
        XLSX,
        CSV;

        /// By the ending of a file name, in any case; empty when no report can be written to such a file.
        public static Optional<Format> ofFile(String fileName) {
            String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> format.name().equals(ending))
                    .findFirst();
        }
    }

    private final String title;

    Reports(String title) {
        this.title = title;
    }

    /// The report of this name, such as "day-sheet", in any case.
    public static Optional<Reports> named(String name) {
        return Arrays.stream(values())
                .filter(report -> report.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// Names of all reports.
    public static List<String> keys() {
        return Arrays.stream(values()).map(Reports::key).toList();
    }

    /// Its name on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What it shows.
    public String title() {
        return title;
    }

    /// Whether its balances have classes, so that one of them can be had alone.
    public boolean hasClasses() {
        return this == AGING || this == AGING_BY_SERVICE || this == AGING_BY_FIRST_BILL;
    }

    /// Writes the report; the stream is not closed.
    public void write(Transactions transactions, LocalDate day, Format format, OutputStream target) throws IOException {
        write(transactions, day, null, format, target);
    }

    /// Writes the report, of one class of balances where it has classes; the stream is not closed.
    ///
    /// @param only the class, null for all of them
    /// @throws IllegalArgumentException when there are no classes in it and one was asked for
    public void write(
            Transactions transactions,
            LocalDate day,
            @Nullable ReceivableClass only,
            Format format,
            OutputStream target)
            throws IOException {
        if (only != null && !hasClasses()) {
            throw new IllegalArgumentException("the report " + key() + " has no classes of balances");
        }
        switch (format) {
            case PDF -> pdf(transactions, day, only, target);
            case XLSX -> XlsxReports.write(tables(transactions, day, only), target);
            case CSV -> CsvReports.write(tables(transactions, day, only), target);
        }
    }

    private List<ReportTable> tables(Transactions transactions, LocalDate day, @Nullable ReceivableClass only) {
        return switch (this) {
            case KPI -> Tables.kpiSheet(Kpis.compute(transactions, day));
            case AGING, AGING_BY_SERVICE, AGING_BY_FIRST_BILL ->
                List.of(Tables.aging(aged(transactions, day).only(only)));
            case DENIALS -> List.of(Tables.denials(DenialSheet.of(transactions, day)));
            case DAY_SHEET -> List.of(Tables.daySheet(DaySheet.of(transactions, day)));
            case BALANCES -> List.of(Tables.balances(Journal.totals(transactions, day), day));
        };
    }

    private void pdf(Transactions transactions, LocalDate day, @Nullable ReceivableClass only, OutputStream target)
            throws IOException {
        switch (this) {
            case KPI -> PdfReports.kpiSheet(Kpis.compute(transactions, day), target);
            case AGING, AGING_BY_SERVICE, AGING_BY_FIRST_BILL ->
                PdfReports.aging(aged(transactions, day).only(only), practiceName(transactions), target);
            case DENIALS -> PdfReports.denials(DenialSheet.of(transactions, day), target);
            case DAY_SHEET -> PdfReports.daySheet(DaySheet.of(transactions, day), target);
            case BALANCES ->
                PdfReports.balances(Journal.totals(transactions, day), day, practiceName(transactions), target);
        }
    }

    private AgedReceivables aged(Transactions transactions, LocalDate day) {
        AgingClock clock = switch (this) {
            case AGING_BY_SERVICE -> AgingClock.SERVICE;
            case AGING_BY_FIRST_BILL -> AgingClock.FIRST_BILL;
            case AGING, KPI, DENIALS, DAY_SHEET, BALANCES -> AgingClock.RESPONSIBILITY;
        };
        return AgedReceivables.compute(transactions, day, clock);
    }

    private static String practiceName(Transactions transactions) {
        return transactions.read(Journal::practiceName);
    }
}
