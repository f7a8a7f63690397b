package org.daysheet.cli.command;

import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimDetail;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.types.id.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims next` and `billed`: claims to the payer that comes after, and sent by other ways than a file.
public final class ClaimsNextCommands {
    private ClaimsNextCommands() {}

    /// `daysheet claims next`.
    @Command(
            name = "next",
            description = {
                "Makes the claim to the coverage that comes after the one of this claim.",
                "It tells what the payers before decided. Check and send it like any other."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims next DS17-1")
    public static final class NextCommand extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Claim to the payer before: its id or the number payers echo.")
        private String claim = "";

        /// The command of one run.
        public NextCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            ClaimId next = office.billNext(ClaimsCommands.find(office, claim));
            return done(standing(office.claims().show(next)));
        }
    }

    /// `daysheet claims bypass`.
    @Command(
            name = "bypass",
            description = {
                "Leaves out the payer of a claim that has not left, and makes the claim to the coverage after it.",
                "That one tells that the charge was not covered (AMT*A8); what the first payer owed, the next owes."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims bypass DS17-1 --reason \"cost avoidance, state rule 7\"")
    public static final class BypassCommand extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Claim to the payer that is not asked: id or number.")
        private String claim = "";

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "TEXT",
                description = "Why; stays in the history of the claim. No names of patients.")
        private String reason = "";

        /// The command of one run.
        public BypassCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            shell.mayPost(office);
            ClaimId next = office.claims().closing().bypassing().bypass(ClaimsCommands.find(office, claim), reason);
            return done(standing(office.claims().show(next)));
        }
    }

    /// `daysheet claims billed`.
    @Command(
            name = "billed",
            description = "Says that a claim was billed on paper or in a payer's portal.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims billed DS18-1 --how \"portal, confirmation 4711\"")
    public static final class BilledCommand extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
        private String claim = "";

        @Option(
                names = "--how",
                required = true,
                paramLabel = "TEXT",
                description = "How it was billed; no names of patients.")
        private String how = "";

        /// The command of one run.
        public BilledCommand(Shell shell) {
            super(shell);
        }

        @Override
        public Integer call() {
            if (how.isBlank()) {
                throw Refusal.usage("Say with --how in which way the claim was billed.");
            }
            return super.call();
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            ClaimId id = ClaimsCommands.find(office, claim);
            office.claimMoves().billedByHand(id, how.strip());
            return done(standing(office.claims().show(id)));
        }
    }

    static Document standing(ClaimDetail detail) {
        Claim claim = detail.claim();
        return ClaimsCommands.standing(claim).fact("chargeCents", "Charged", claim.total());
    }
}
