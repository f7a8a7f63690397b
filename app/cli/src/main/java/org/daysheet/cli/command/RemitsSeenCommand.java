package org.daysheet.cli.command;

import org.daysheet.billing.Office;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Shell;
import org.daysheet.types.id.RemittanceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet remits seen`.
@Command(
        name = "seen",
        description = {
            "Notes that nobody needs to look any more at a check that was voided after it was posted, or that does not",
            "add up. Nothing is posted, and a voided check can still be posted again, which ends the note."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice remits seen 3",
            "  daysheet --practice ~/practice remits seen 3 --undo"
        })
public final class RemitsSeenCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the check.")
    private long id;

    @Option(names = "--undo", description = "Somebody needs to look at it after all.")
    private boolean isUndo;

    /// The command of one run.
    public RemitsSeenCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        RemittanceId check = new RemittanceId(id);
        if (isUndo) {
            office.remittances().lookAgain(check);
        } else {
            office.remittances().setSeen(check);
        }
        return done(
                RemitsCommands.header(office.remittances().show(check)).fact("seen", "Need not be looked at", !isUndo));
    }
}
