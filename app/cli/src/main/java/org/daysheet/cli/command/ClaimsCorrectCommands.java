package org.daysheet.cli.command;

import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimCorrections;
import org.daysheet.cli.console.Shell;
import org.daysheet.types.id.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims correct` and `void`: claims that payers have are replaced or taken back.
public final class ClaimsCorrectCommands {
    private ClaimsCorrectCommands() {}

    /// What both ask for.
    abstract static class Correction extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
        private String claim = "";

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "TEXT",
                description = "Why; stays in the history of the claim. No names of patients.")
        private String reason = "";

        @Option(
                names = "--payer-number",
                paramLabel = "NUMBER",
                description = "The payer's number of the claim, where no remittance or acknowledgment told it.")
        private String payerNumber = "";

        Correction(Shell shell) {
            super(shell);
        }

        abstract Claim apply(ClaimCorrections corrections, ClaimId id, String payerNumber, String reason);

        @Override
        final int run(Office office) {
            shell.mayMoveClaims(office);
            ClaimId id = ClaimsCommands.find(office, claim);
            ClaimCorrections corrections = office.claims().corrections();
            Claim made = apply(corrections, id, payerNumber, reason);
            boolean isAlike = corrections.saysTheSame(made);
            if (isAlike) {
                shell.say("Nothing in it differs yet from what was sent: correct the visit, the patient or the coverage"
                        + " first, then send it.");
            }
            return done(ClaimsNextCommands.standing(office.claims().show(id)).data("alike", isAlike));
        }
    }

    /// `daysheet claims correct`.
    @Command(
            name = "correct",
            description = {
                "Makes a claim that the payer has a draft that replaces it (frequency 7), with the facts as they stand",
                "now and the payer's own number. Check and send it like any other."
            },
            footerHeading = "%nExamples:%n",
            footer =
                    "  daysheet --practice ~/practice claims correct DS17-1 --reason \"referring provider was missing\"")
    public static final class CorrectCommand extends Correction {
        /// The command of one run.
        public CorrectCommand(Shell shell) {
            super(shell);
        }

        @Override
        Claim apply(ClaimCorrections corrections, ClaimId id, String payerNumber, String reason) {
            return corrections.replace(id, payerNumber, reason);
        }
    }

    /// `daysheet claims void`.
    @Command(
            name = "void",
            description = {
                "Makes a claim that the payer has a draft that takes it back (frequency 8), in the words the payer has.",
                "The charges of the visit stay as they are."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims void DS17-1 --reason \"billed for the wrong patient\"")
    public static final class VoidCommand extends Correction {
        /// The command of one run.
        public VoidCommand(Shell shell) {
            super(shell);
        }

        @Override
        Claim apply(ClaimCorrections corrections, ClaimId id, String payerNumber, String reason) {
            return corrections.takeBack(id, payerNumber, reason);
        }
    }
}
