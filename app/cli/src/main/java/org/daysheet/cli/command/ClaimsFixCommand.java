package org.daysheet.cli.command;

import java.util.List;
import java.util.Objects;
import org.daysheet.billing.Office;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubFixing;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims fix`.
@Command(
        name = "fix",
        description = {
            "Mends what the last check of a claim found, as far as the answer is on file, and checks the claim again.",
            "What is mended at the visit corrects the visit."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice claims fix DS17-1 --dry-run",
            "  daysheet --practice ~/practice claims fix DS17-1",
            "  daysheet --practice ~/practice claims fix DS17-1 --undo"
        })
public final class ClaimsFixCommand extends OfficeCommand {
    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or the number payers echo.")
    private String claim = "";

    @Option(names = "--dry-run", description = "Only says what would be mended, or with --undo taken back.")
    private boolean isDry;

    @Option(
            names = "--undo",
            description = "Takes back what was mended last, as long as nothing else happened to it; once more takes"
                    + " back what was mended before it.")
    private boolean isUndo;

    /// The command of one run.
    public ClaimsFixCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        if (!isDry) {
            shell.mayMoveClaims(office);
        }
        ClaimId id = ClaimsCommands.find(office, claim);
        ScrubFixing fixing = office.scrubbing().fixing(office.chargeEntry(), office.visitCorrection());
        Table fixes = Table.of("fix", isUndo ? "Taken back" : isDry ? "Would be mended" : "Mended");
        (isUndo ? undone(fixing, id) : done(fixing, id)).forEach(fixes::row);
        Table left = Table.of("rule", "Rule", "severity", "Severity", "field", "Field", "message", "Finding");
        fixing.offered(id).forEach(one -> left.row(one.rule(), one.severity(), one.fieldPath(), one.message()));
        return done(ClaimsCommands.standing(office.claims().show(id).claim())
                .table("fixes", "Fixes", fixes)
                .table("findings", "Findings", left));
    }

    private List<String> done(ScrubFixing fixing, ClaimId id) {
        return isDry ? offered(fixing.offered(id)) : fixing.fixAll(id);
    }

    private List<String> undone(ScrubFixing fixing, ClaimId id) {
        return isDry
                ? fixing.mended(id).stream().map(one -> one.fix().words()).toList()
                : List.of(fixing.undoLast(id).fix().words());
    }

    private static List<String> offered(List<ScrubFinding> findings) {
        return findings.stream()
                .map(ScrubFinding::fix)
                .filter(Objects::nonNull)
                .map(fix -> Objects.requireNonNull(fix).words())
                .toList();
    }
}
