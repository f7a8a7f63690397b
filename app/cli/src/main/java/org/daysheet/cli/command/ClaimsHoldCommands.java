package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimHold;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims hold` and `release`: claims that have not left are kept from leaving.
public final class ClaimsHoldCommands {
    private ClaimsHoldCommands() {}

    /// `daysheet claims hold`.
    @Command(
            name = "hold",
            description = {
                "Keeps a claim that has not left from leaving: it goes into no file and is not billed by hand.",
                "It is free again from the day of --until on, or once it is released."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice claims hold 17 --reason \"operative note is missing\"",
                "  daysheet --practice ~/practice claims hold DS17-1 --reason \"rates change\" --until 2026-07-01"
            })
    public static final class HoldCommand extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
        private String claim = "";

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "TEXT",
                description = "Why; stays in the history of the claim. No names of patients.")
        private String reason = "";

        @Option(
                names = "--until",
                paramLabel = "DATE",
                converter = Converters.Day.class,
                description = "First day on which it is free again; until it is released when left out.")
        private @Nullable LocalDate until;

        /// The command of one run.
        public HoldCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            ClaimId id = ClaimsCommands.find(office, claim);
            office.claimHolds().hold(List.of(id), reason, until);
            return done(standing(office, id));
        }
    }

    /// `daysheet claims release`.
    @Command(
            name = "release",
            description = "Releases a claim that is held.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims release DS17-1")
    public static final class ReleaseCommand extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
        private String claim = "";

        /// The command of one run.
        public ReleaseCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            ClaimId id = ClaimsCommands.find(office, claim);
            office.claimHolds().release(List.of(id));
            return done(standing(office, id));
        }
    }

    private static Document standing(Office office, ClaimId id) {
        return held(ClaimsCommands.standing(office.claims().show(id).claim()), office, id);
    }

    /// Adds why and until when a claim is held; empty when it is not.
    static Document held(Document document, Office office, ClaimId id) {
        @Nullable ClaimHold hold = office.claimHolds().of(id).orElse(null);
        return document.fact("hold", "On hold", hold == null ? "" : hold.reason())
                .fact("heldOn", "Held since", hold == null ? null : hold.heldOn())
                .fact("releaseOn", "Held until", hold == null ? null : hold.releaseOn());
    }
}
