package org.daysheet.cli.command;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimClosing;
import org.daysheet.cli.console.Shell;
import org.daysheet.types.id.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims close` and `reopen`: claims that nobody is asked for, and those that are drafts again.
public final class ClaimsCloseCommands {
    private ClaimsCloseCommands() {}

    /// `daysheet claims close`.
    @Command(
            name = "close",
            description = {
                "Closes a claim that has not left: nobody is asked for it. The charges of its visit stay.",
                "claims reopen makes it a draft again."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims close DS17-1 --reason \"paid in cash\"")
    public static final class CloseCommand extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
        private String claim = "";

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "TEXT",
                description = "Why; stays in the history of the claim. No names of patients.")
        private String reason = "";

        /// The command of one run.
        public CloseCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            ClaimId id = ClaimsCommands.find(office, claim);
            office.claims().closing().close(List.of(id), reason);
            return done(ClaimsNextCommands.standing(office.claims().show(id)));
        }
    }

    /// `daysheet claims reopen`.
    @Command(
            name = "reopen",
            description = {
                "Makes a claim that was rejected, or closed before it left, a draft with a new number, to be checked"
                        + " and sent again.",
                "For a claim whose facts need no change; one whose facts were corrected is made a draft by claims scrub."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice claims reopen DS17-1",
                "  daysheet --practice ~/practice claims reopen DS17-2 --undo"
            })
    public static final class ReopenCommand extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
        private String claim = "";

        @Option(
                names = "--undo",
                description = "Puts it back where it stood, as long as nothing but a check happened to it since.")
        private boolean isUndo;

        /// The command of one run.
        public ReopenCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            ClaimId id = ClaimsCommands.find(office, claim);
            ClaimClosing closing = office.claims().closing();
            if (isUndo) {
                office.claims().reopening().undo(List.of(id));
            } else if (closing.closedHere(List.of(id)).contains(id)) {
                closing.reopen(List.of(id));
            } else {
                office.claims().reopen(id);
            }
            return done(ClaimsNextCommands.standing(office.claims().show(id)));
        }
    }
}
