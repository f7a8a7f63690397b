package org.daysheet.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.reports.render.ClaimForms;
import org.daysheet.types.paper.PaperShift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `daysheet claims calibration --out FILE`: a sheet that shows how far a printer is off the boxes of a claim form.
@Command(
        name = "calibration",
        description =
                "Writes a sheet that shows how far a printer is off the boxes of a claim form. Needs no practice.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet claims calibration --out sheet.pdf",
            "  daysheet claims calibration --out sheet.pdf --offset-x 12 --offset-y -5 --printer \"Tray 2\""
        })
public final class ClaimsCalibrationCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "PDF file to write.")
    private Path file = Path.of("");

    @Option(names = "--printer", paramLabel = "NAME", description = "Name of the printer, to stand on the sheet.")
    private String printer = "";

    @Mixin
    private PaperOptions paper = new PaperOptions();

    /// The command of one run.
    public ClaimsCalibrationCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        PaperShift shift = paper.shift();
        OutputFile.write(file, out -> ClaimForms.calibration(shift, shift, printer, out));
        shell.print(new Document().fact("path", "File", file.toString()));
        return Exit.DONE;
    }
}
