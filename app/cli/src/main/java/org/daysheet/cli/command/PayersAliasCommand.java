package org.daysheet.cli.command;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Payer;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet payers alias`: by which other numbers remittances call a payer.
@Command(
        name = "alias",
        description = "Adds numbers a payer goes by on remittances, or takes them away. What was posted stays.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice payers alias ACME1 --add 00412",
            "  daysheet --practice ~/practice payers alias ACME1 --remove 00412"
        })
public final class PayersAliasCommand extends OfficeCommand {
    @Parameters(paramLabel = "NUMBER", description = "Number of the payer, or another it goes by.")
    private String number = "";

    @Option(names = "--add", paramLabel = "NUMBER", description = "One more that it goes by. May come again.")
    private List<String> added = List.of();

    @Option(names = "--remove", paramLabel = "NUMBER", description = "One that it does not go by. May come again.")
    private List<String> removed = List.of();

    /// The command of one run.
    public PayersAliasCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        if (added.isEmpty() && removed.isEmpty()) {
            throw Refusal.usage("Say --add NUMBER or --remove NUMBER.");
        }
        return super.call();
    }

    @Override
    int run(Office office) {
        Payer payer = PayersCommands.find(office, number);
        office.session().run(tx -> {
            removed.forEach(code -> office.practices().removeAlias(tx, payer.id(), code));
            added.forEach(code -> office.practices().addAlias(tx, payer.id(), code));
        });
        return done(new Document()
                .fact("id", "Payer", new Identity(payer.id().value()))
                .fact("code", "Number", payer.facts().code())
                .fact("name", "Name", payer.facts().name())
                .fact(
                        "aliases",
                        "Goes by, too",
                        String.join(" ", office.practices().aliases(payer.id()))));
    }
}
