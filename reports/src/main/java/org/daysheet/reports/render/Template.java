package org.daysheet.reports.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import org.daysheet.types.work.Progress;

/// A template compiled at build time, ready to be filled any number of times.
final class Template {
    private final JasperReport report;

    private Template(JasperReport report) {
        this.report = report;
    }

    /// Loads a template that stands beside this class.
    static Template named(String name) {
        try (InputStream compiled = Objects.requireNonNull(Template.class.getResourceAsStream(name + ".jasper"))) {
            return new Template(
                    (JasperReport) JRLoader.loadObject(DefaultJasperReportsContext.getInstance(), compiled));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JRException broken) {
            throw new IllegalStateException("template " + name + " does not load", broken);
        }
    }

    /// The template itself, for whoever places its columns; nobody else has it.
    JasperReport report() {
        return report;
    }

    <R extends Record> JasperPrint fill(Map<String, Object> parameters, Class<R> type, List<R> rows) {
        return fill(parameters, type, rows, Progress.SILENT);
    }

    /// The same, saying how far it is; it can be stopped between rows.
    <R extends Record> JasperPrint fill(
            Map<String, Object> parameters, Class<R> type, List<R> rows, Progress progress) {
        try {
            return JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
                    .fill(report, new java.util.HashMap<>(parameters), new RecordSource(type, rows, progress));
        } catch (JRException broken) {
            throw new IllegalStateException("template " + report.getName() + " does not fill", broken);
        }
    }
}
