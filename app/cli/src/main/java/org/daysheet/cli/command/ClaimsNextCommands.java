package org.daysheet.cli.command;

import java.util.concurrent.Callable;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimDetail;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.types.id.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims next` and `billed`: claims to the payer that comes after, sent by other ways than a file.
public final class ClaimsNextCommands {
    private ClaimsNextCommands() {}

    /// `daysheet claims next`.
    @Command(
            name = "next",
            description = {
                "Makes the claim to the coverage that comes after the one of this claim.",
                "It is billed on paper or in the payer's portal; then say so with \"claims billed\"."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims next DS17-1")
    public static final class NextCommand implements Callable<Integer> {
        private final Shell shell;

        @Parameters(paramLabel = "CLAIM", description = "Claim to the payer before: its id or the number payers echo.")
        private String claim = "";

        /// The command of one run.
        public NextCommand(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            return shell.withOffice(office -> {
                ClaimId next = office.claims().createNext(ClaimsCommands.find(office, claim));
                shell.print(standing(office.claims().show(next)));
                return Exit.DONE;
            });
        }
    }

    /// `daysheet claims billed`.
    @Command(
            name = "billed",
            description = "Says that a claim was billed on paper or in a payer's portal.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims billed DS18-1 --how \"portal, confirmation 4711\"")
    public static final class BilledCommand implements Callable<Integer> {
        private final Shell shell;

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
            this.shell = shell;
        }

        @Override
        public Integer call() {
            if (how.isBlank()) {
                throw Refusal.usage("Say with --how in which way the claim was billed.");
            }
            return shell.withOffice(office -> {
                ClaimId id = ClaimsCommands.find(office, claim);
                office.claimMoves().billedByHand(id, how.strip());
                shell.print(standing(office.claims().show(id)));
                return Exit.DONE;
            });
        }
    }

    private static Document standing(ClaimDetail detail) {
        Claim claim = detail.claim();
        return ClaimsCommands.standing(claim).fact("chargeCents", "Charged", claim.total());
    }
}
