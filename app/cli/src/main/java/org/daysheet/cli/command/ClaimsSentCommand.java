package org.daysheet.cli.command;

import org.daysheet.billing.Office;
import org.daysheet.billing.submission.Submission;
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
public final class ClaimsSentCommand extends OfficeCommand {
    /// The command of one run.
    public ClaimsSentCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
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
        return done(new Document().table("submissions", "Files", table));
    }
}
