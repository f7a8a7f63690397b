package org.daysheet.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.export.SimpleExporterInputItem;
import org.daysheet.reports.kpi.KpiSheet;

/// Papers as PDF. The same rows give the same bytes.
public final class PdfReports {
    private PdfReports() {}

    /// The sheet of key figures with their definitions.
    public static void kpiSheet(KpiSheet sheet, OutputStream target) throws IOException {
        Map<String, Object> heading = Map.of(
                "practiceName",
                sheet.practiceName(),
                "title",
                "Key figures as of " + Texts.day(sheet.asOf()),
                "subtitle",
                "Averages and rates over " + Texts.day(sheet.window().from()) + " to "
                        + Texts.day(sheet.window().to()) + ". Nothing posted after "
                        + Texts.day(sheet.asOf()) + " is in these figures.");
        var print = Template.named("kpi-sheet").fill(heading, SheetRow.class, KpiRows.of(sheet));
        PdfWriter.write(List.of(new SimpleExporterInputItem(print)), "Key figures, " + sheet.practiceName(), target);
    }
}
