package org.daysheet.cli.command;

import java.util.OptionalInt;
import org.daysheet.billing.Office;
import org.daysheet.billing.crossovers.Crossovers;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet claims crossovers`: after how many days what a payer passed on in vain is billed by itself.
@Command(
        name = "crossovers",
        description = {
            "Says after how many days a claim that the payer before passed on is made a draft by itself when its payer",
            "has decided nothing; tasks watch does so. 45 days until others are said; --by-hand bills nothing by itself."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice claims crossovers",
            "  daysheet --practice ~/practice claims crossovers --bill-after 45",
            "  daysheet --practice ~/practice claims crossovers --by-hand"
        })
public final class ClaimsCrossoversCommand extends OfficeCommand {
    @Option(
            names = "--bill-after",
            paramLabel = "DAYS",
            converter = Converters.Count.class,
            description = "Days without a decision, 1 to 365.")
    private @Nullable Integer days;

    @Option(names = "--by-hand", description = "A person decides, from today on.")
    private boolean isByHand;

    /// The command of one run.
    public ClaimsCrossoversCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        if (days != null && isByHand) {
            throw Refusal.usage("Say either --bill-after or --by-hand.");
        }
        return super.call();
    }

    @Override
    int run(Office office) {
        Crossovers crossovers = new Crossovers(office.session(), office.claims(), office.followUps());
        Integer after = days;
        if (isByHand) {
            crossovers.billAfter(OptionalInt.empty());
        } else if (after != null) {
            crossovers.billAfter(OptionalInt.of(after));
        }
        OptionalInt now = crossovers.billAfter();
        return done(new Document()
                .fact("billAfterDays", "Billed by itself after days", now.isPresent() ? now.getAsInt() : null));
    }
}
