package org.daysheet.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.reports.render.CoverSheets;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.CoverPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims cover CLAIM --out FILE`: cover sheets of the papers that follow a claim.
@Command(
        name = "cover",
        description = "Writes a cover sheet for each of the papers that a claim announces into one PDF.",
        footerHeading = "%nExamples:%n",
        footer = "  daysheet --practice ~/practice claims cover DS17-1 --out cover.pdf")
public final class ClaimsCoverCommand extends OfficeCommand {
    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
    private String claim = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "PDF file to write.")
    private Path file = Path.of("");

    /// The command of one run.
    public ClaimsCoverCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        ClaimId id = ClaimsCommands.find(office, claim);
        List<CoverPage> pages = office.claims().coverSheets(id);
        if (pages.isEmpty()) {
            throw Refusal.refused(
                    "Claim " + office.claims().show(id).claim().version().controlNumber()
                            + " announces no papers, so it needs no cover sheet; nothing was written.");
        }
        OutputFile.write(file, out -> CoverSheets.write(pages, out));
        Table papers = Table.of("control", "Number", "papers", "What follows");
        pages.forEach(page -> papers.row(page.controlNumber(), page.papers()));
        return done(new Document().fact("path", "File", file.toString()).table("papers", "Papers", papers));
    }
}
