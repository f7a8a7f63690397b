package org.daysheet.cli.command;

import java.util.concurrent.Callable;
import org.daysheet.billing.submission.Submission;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import picocli.CommandLine.Command;

/// `daysheet claims sent`: the files that went out, so that one that was lost can be written again.
@Command(
        name = "sent",
        description = "Lists the 837P files that were made, newest first.",
        footerHeading = "%nExamples:%n",
        footer = "  daysheet --practice ~/practice claims sent")
public final class ClaimsSentCommand implements Callable<Integer> {
    private final Shell shell;

    /// The command of one run.
    public ClaimsSentCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.withOffice(office -> {
            Table table = Table.of(
                    "submission", "Id",
                    "submittedOn", "Sent",
                    "interchange", "Interchange",
                    "receiver", "To",
                    "claims", "Claims",
                    "chargeCents", "Charged");
            for (Submission sent : office.submissions().list()) {
                table.row(
                        new Identity(sent.id().value()),
                        sent.submittedOn(),
                        sent.interchangeControl(),
                        sent.receiverCode(),
                        sent.claims(),
                        sent.total());
            }
            shell.print(new Document().table("submissions", "Files", table));
            return Exit.DONE;
        });
    }
}
