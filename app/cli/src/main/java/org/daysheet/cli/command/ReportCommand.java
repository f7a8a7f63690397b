package org.daysheet.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.reports.Reports;
import org.daysheet.reports.kpi.ReceivableClass;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet report`: one of the reports as a file; nothing changes.
@Command(
        name = "report",
        description = {
            "Writes a report as PDF, spreadsheet or CSV, by the ending of the file.",
            "Reports: kpi, aging, aging-by-service, aging-by-first-bill, denials, day-sheet,",
            "balances."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice report kpi --out kpi.pdf",
            "  daysheet --practice ~/practice report aging --class auto --out auto.csv",
            "  daysheet --practice ~/practice report day-sheet --as-of 2026-01-31 --out day.xlsx"
        })
public final class ReportCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "NAME", description = "Name of the report.")
    private String name = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File ending in pdf, xlsx or csv.")
    private Path file = Path.of("");

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = {
                "With aging: only the balances of this class: insurance, workers-compensation,",
                "auto, liability or patients."
            })
    private @Nullable String group;

    /// The command of one run.
    public ReportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Reports report = Reports.named(name)
                .orElseThrow(() -> Refusal.usage(
                        "There is no report " + name + ". There are: " + String.join(", ", Reports.keys()) + "."));
        Reports.Format format = Reports.Format.ofFile(file.toString())
                .orElseThrow(() -> Refusal.usage("The file " + file + " should end in .pdf, .xlsx or .csv."));
        ReceivableClass only = only(report);
        return shell.withOffice(office -> {
            shell.progress().begin("Making the report");
            OutputFile.write(
                    file,
                    out -> report.write(
                            office.session().database().transactions(),
                            office.session().today(),
                            only,
                            format,
                            out));
            shell.print(new Document()
                    .fact("report", "Report", report.title())
                    .fact("class", "Class", only == null ? null : only.words())
                    .fact("asOf", "Day", office.session().today())
                    .fact("file", "File", file.toString()));
            return Exit.DONE;
        });
    }

    private @Nullable ReceivableClass only(Reports report) {
        if (group == null) {
            return null;
        }
        if (!report.hasClasses()) {
            throw Refusal.usage("Only the aging reports have classes; leave --class out for " + report.key() + ".");
        }
        return ReceivableClass.named(group)
                .orElseThrow(() -> Refusal.usage("There is no class " + group + ". There are: "
                        + String.join(", ", ReceivableClass.keys()) + "."));
    }
}
