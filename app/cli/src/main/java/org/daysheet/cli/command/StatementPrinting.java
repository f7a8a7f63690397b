package org.daysheet.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.daysheet.billing.Office;
import org.daysheet.billing.statements.StatementOutput;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.reports.render.PdfReports;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.work.Progress;

/// Prints a frozen statement run into one PDF and hands the bytes to billing for keeping, so that what was
/// sent can be shown again.
final class StatementPrinting {
    private StatementPrinting() {}

    /// Prints a run into a folder; answers the file.
    static Path print(Office office, StatementRunId run, Path folder, Progress progress) {
        if (office.statements().show(run).isEmpty()) {
            throw Refusal.refused("Statement run " + run + " has no statements, so there is nothing to print.");
        }
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        try {
            PdfReports.statements(office.session().database().transactions(), run, progress, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = pages.toByteArray();
        Path file = folder.resolve("statements-" + run.value() + ".pdf");
        OutputFile.write(file, out -> out.write(bytes));
        var _ = office.statements()
                .printed(run, bytes, StatementOutput.saved(file.getFileName().toString(), null));
        return file;
    }
}
