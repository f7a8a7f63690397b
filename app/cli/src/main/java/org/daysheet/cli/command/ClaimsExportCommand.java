package org.daysheet.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daysheet.billing.submission.Exported;
import org.daysheet.billing.submission.SentFile;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet claims export --out DIR`: ready claims become an 837P file and count as sent.
@Command(
        name = "export",
        description = "Writes every claim that is ready into an 837P file; the claims count as sent.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice claims export --out outbox",
            "  daysheet --practice ~/practice claims export --claim 17 --claim 18 --out outbox",
            "",
            "Exit 1 when a claim that was named is not ready."
        })
public final class ClaimsExportCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder the file is written to.")
    private Path folder = Path.of("");

    @Option(names = "--claim", paramLabel = "ID", description = "Only these claims; every ready one when left out.")
    private List<Long> claims = List.of();

    /// The command of one run.
    public ClaimsExportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.withOffice(office -> {
            Exported exported = claims.isEmpty()
                    ? office.submissions().exportReady(folder, shell.progress())
                    : office.submissions()
                            .export(claims.stream().map(ClaimId::new).toList(), folder, shell.progress());
            Table files = Table.of(
                    "path", "File",
                    "interchange", "Interchange",
                    "claims", "Claims",
                    "chargeCents", "Charged",
                    "sha256", "");
            for (SentFile file : exported.files()) {
                files.row(
                        file.path().toString(), file.interchangeControl(), file.claims(), file.total(), file.sha256());
            }
            shell.print(new Document()
                    .fact("claims", "Claims sent", exported.claims())
                    .table("files", "Files", files)
                    .data(
                            "heldBack",
                            exported.heldBack().stream()
                                    .map(id -> new Identity(id.value()))
                                    .toList()));
            if (!exported.heldBack().isEmpty()) {
                shell.say(exported.heldBack().size() + " claims were held back: run claims scrub to see why.");
            }
            return exported.heldBack().isEmpty() ? Exit.DONE : Exit.REFUSED;
        });
    }
}
