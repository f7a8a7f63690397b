package org.daysheet.cli.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStepCount;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.types.money.Money;
import picocli.CommandLine.Command;

/// `daysheet claims process`.
@Command(
        name = "process",
        description = {
            "Tells where every claim waits: each step with its claims, what they charge and the oldest service.",
            "claims list --step lists the claims of a step."
        },
        footerHeading = "%nExamples:%n",
        footer = "  daysheet --practice ~/practice claims process")
public final class ClaimsProcessCommand extends OfficeCommand {
    /// The command of one run.
    public ClaimsProcessCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        Table table = Table.of(
                "step", "Step",
                "owner", "Whose turn",
                "claims", "Claims",
                "chargeCents", "Charged",
                "oldestService", "Oldest service",
                "oldestDays", "Days since");
        LocalDate today = office.session().today();
        var counts = office.claimProcess().counts();
        for (ClaimStepCount count : counts) {
            LocalDate oldest = count.oldestServiceOn();
            table.row(
                    count.step(),
                    count.step().owner(),
                    count.claims(),
                    count.total(),
                    oldest,
                    oldest == null ? null : ChronoUnit.DAYS.between(oldest, today));
        }
        return done(new Document()
                .fact(
                        "claims",
                        "Claims",
                        counts.stream().mapToInt(ClaimStepCount::claims).sum())
                .fact("chargeCents", "Charged", Money.sum(counts.stream().map(ClaimStepCount::total)))
                .table("steps", "Steps", table));
    }
}
