package org.daysheet.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.daysheet.desktop.parts.ExportTable;
import org.daysheet.desktop.parts.Exporter;
import org.daysheet.desktop.parts.WholeFile;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.render.CsvReports;
import org.daysheet.reports.render.PdfReports;
import org.daysheet.reports.render.XlsxReports;
import org.daysheet.types.work.Progress;

/// Writes lists with the writers of the reports.
final class ReportExporter implements Exporter {
    private static final String XLSX = "xlsx";

    private final String practiceName;
    private final Supplier<LocalDate> today;

    /// @param practiceName stands on paper
    /// @param today the day that stands on paper
    ReportExporter(String practiceName, Supplier<LocalDate> today) {
        this.practiceName = practiceName;
        this.today = today;
    }

    @Override
    public List<String> endings() {
        return List.of(XLSX, "csv");
    }

    @Override
    public void write(ExportTable table, Path file, Progress progress) {
        ReportTable report = report(table);
        WholeFile.write(file, progress, out -> {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith("." + XLSX)) {
                XlsxReports.write(List.of(report), progress, out);
            } else {
                CsvReports.write(List.of(report), progress, out);
            }
        });
    }

    @Override
    public byte[] paper(ExportTable table, Progress progress) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfReports.table(report(table), practiceName, today.get(), progress, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static ReportTable report(ExportTable table) {
        List<ReportTable.Row> rows = new ArrayList<>();
        table.rows().forEach(cells -> rows.add(row(cells, false)));
        if (!table.totals().isEmpty()) {
            rows.add(row(table.totals(), true));
        }
        return new ReportTable(table.title(), table.title(), table.notes(), table.columns(), rows);
    }

    private static ReportTable.Row row(List<ExportTable.Cell> cells, boolean isTotal) {
        return new ReportTable.Row(cells.stream().map(ReportExporter::cell).toList(), isTotal);
    }

    private static ReportTable.Cell cell(ExportTable.Cell cell) {
        return switch (cell) {
            case ExportTable.Cell.Words words -> ReportTable.Cell.words(words.text());
            case ExportTable.Cell.Amount amount -> ReportTable.Cell.amount(amount.money());
            case ExportTable.Cell.Count count -> ReportTable.Cell.number(count.number());
            case ExportTable.Cell.Day day -> ReportTable.Cell.day(day.date());
        };
    }
}
