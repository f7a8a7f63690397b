package org.daysheet.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimShaping;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims split`, `combine` and `separate`: claims that are not one visit each.
public final class ClaimsShapeCommands {
    private ClaimsShapeCommands() {}

    /// `daysheet claims split`.
    @Command(
            name = "split",
            description = {
                "Sets lines of a claim that nobody has yet apart: a claim of their own asks for them.",
                "Both are drafts then; check and send them like any other."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims split DS17-1 --lines 2,3")
    public static final class SplitCommand extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
        private String claim = "";

        @Option(
                names = "--lines",
                required = true,
                split = ",",
                paramLabel = "NUMBER",
                description = "Lines to ask for apart, as claims show numbers them.")
        private List<Integer> lines = new ArrayList<>();

        /// The command of one run.
        public SplitCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            ClaimId id = ClaimsCommands.find(office, claim);
            List<ClaimShaping.Line> all = office.claimShaping().lines(id);
            ClaimId made = office.claimShaping().split(id, charges(all));
            return done(standing(office, List.of(id, made)));
        }

        private List<ChargeId> charges(List<ClaimShaping.Line> all) {
            List<ChargeId> apart = new ArrayList<>();
            for (int line : lines) {
                if (line < 1 || line > all.size()) {
                    throw Refusal.usage("The claim has no line " + line + "; it has " + all.size() + ".");
                }
                ChargeId named = all.get(line - 1).charge().id();
                if (apart.contains(named)) {
                    throw Refusal.usage("Line " + line + " is named twice.");
                }
                apart.add(named);
            }
            return apart;
        }
    }

    /// `daysheet claims combine`.
    @Command(
            name = "combine",
            description = {
                "Asks for everything of some claims that nobody has yet by the earliest of them; the others are closed.",
                "They are parts of one visit, or visits of one patient to the same provider under the same coverage."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims combine DS17-1 DS18-1")
    public static final class CombineCommand extends OfficeCommand {
        @Parameters(
                paramLabel = "CLAIM",
                arity = "2..*",
                description = "Ids of the claims, or the numbers payers echo.")
        private List<String> claims = new ArrayList<>();

        /// The command of one run.
        public CombineCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            List<ClaimId> ids = claims.stream()
                    .map(claim -> ClaimsCommands.find(office, claim))
                    .toList();
            var _ = office.claimShaping().combine(ids);
            return done(standing(office, ids));
        }
    }

    /// `daysheet claims separate`.
    @Command(
            name = "separate",
            description = "Takes visits that one claim asks for apart again: each gets its own claim.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims separate DS17-2")
    public static final class SeparateCommand extends OfficeCommand {
        @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
        private String claim = "";

        /// The command of one run.
        public SeparateCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            List<ClaimId> all = new ArrayList<>(List.of(ClaimsCommands.find(office, claim)));
            all.addAll(office.claimShaping().separate(all.getFirst()));
            return done(standing(office, all));
        }
    }

    private static Document standing(Office office, List<ClaimId> ids) {
        Table table = Table.of("id", "Id", "control", "Claim", "status", "Status", "chargeCents", "Charged");
        for (ClaimId id : ids) {
            Claim claim = office.claims().show(id).claim();
            table.row(new Identity(id.value()), claim.controlNumber(), claim.status(), claim.total());
        }
        return new Document().table("claims", "Claims", table);
    }
}
