package org.daysheet.reports.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/// Writes laid-out pages as one PDF. The same pages give the same bytes: the clock and random names of the PDF
/// library are taken out.
final class PdfWriter {
    private PdfWriter() {}

    static void write(List<ExporterInputItem> papers, String title, OutputStream target) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(DefaultJasperReportsContext.getInstance());
        exporter.setExporterInput(new SimpleExporterInput(papers));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
        settings.setMetadataTitle(title);
        settings.setMetadataCreator("Daysheet");
        settings.setDisplayMetadataTitle(true);
        exporter.setConfiguration(settings);
        try {
            exporter.exportReport();
        } catch (JRException broken) {
            throw new IllegalStateException("the pages of " + title + " do not export", broken);
        }
        target.write(SteadyPdf.steady(bytes.toByteArray()));
    }
}
