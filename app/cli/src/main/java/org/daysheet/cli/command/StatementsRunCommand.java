package org.daysheet.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.billing.statements.LastNames;
import org.daysheet.billing.statements.RunTerms;
import org.daysheet.billing.statements.SkippedHousehold;
import org.daysheet.billing.statements.StatementRun;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet statements run --out DIR`: freezes what households owe and prints it. The ledger does not change.
@Command(
        name = "run",
        description = "Freezes a statement for every household that owes, and prints them into one PDF.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice statements run --out letters",
            "  daysheet --practice ~/practice statements run --cutoff 2026-01-31 --minimum 5.00 --out letters",
            "  daysheet --practice ~/practice statements run --names-from A --names-to F --out letters"
        })
public final class StatementsRunCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder the PDF is written to.")
    private Path folder = Path.of("");

    @Option(names = "--cutoff", paramLabel = "DATE", description = "Last day that counts; the business date else.")
    private @Nullable LocalDate cutoff;

    @Option(names = "--minimum", paramLabel = "DOLLARS", description = "Ask nobody for less; 0.01 when left out.")
    private String minimum = "0.01";

    @Option(names = "--again", description = "Also households that a statement of this cutoff asks for the same.")
    private boolean isAgain;

    @Option(
            names = "--names-from",
            paramLabel = "TEXT",
            description = "Only households whose last name begins so or comes after it.")
    private String namesFrom = "";

    @Option(
            names = "--names-to",
            paramLabel = "TEXT",
            description = "Only households whose last name begins so or comes before it.")
    private String namesTo = "";

    /// The command of one run.
    public StatementsRunCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Money least = Money.parse(minimum)
                .orElseThrow(() -> Refusal.usage("The minimum " + minimum + " is no amount. Write it as 5 or 5.00."));
        return shell.withOffice(office -> {
            shell.mayAsk(office);
            OutputFile.prove(folder);
            LocalDate until =
                    Objects.requireNonNullElseGet(cutoff, () -> office.session().today());
            StatementRun run = office.statements().prepare(terms(until, least), shell.progress());
            Path file = run.count() == 0 ? null : print(office, run);
            Table skipped = Table.of("account", "Account", "reason", "Reason", "detail", "Detail", "dueCents", "Due");
            for (SkippedHousehold household : run.skipped()) {
                skipped.row(household.accountNumber(), household.reason(), household.detail(), household.due());
            }
            shell.print(new Document()
                    .fact("run", "Run", new Identity(run.id().value()))
                    .fact("cutoff", "Cutoff", run.cutoff())
                    .fact(
                            "namesFrom",
                            namesFrom.isEmpty() ? "" : "Names from",
                            run.among().from())
                    .fact(
                            "namesTo",
                            namesTo.isEmpty() ? "" : "Names to",
                            run.among().to())
                    .fact("statements", "Statements", run.count())
                    .fact("dueCents", "Asked for", run.due())
                    .fact("file", file == null ? "" : "File", file == null ? null : file.toString())
                    .table("skipped", run.skipped().isEmpty() ? "" : "Not asked", skipped));
            return Exit.DONE;
        });
    }

    private RunTerms terms(LocalDate until, Money least) {
        RunTerms terms = RunTerms.of(until, least).among(new LastNames(namesFrom, namesTo));
        return isAgain ? terms.again() : terms;
    }

    /// What fails from here on has frozen statements behind it, which count as sent: say how to get their paper.
    private Path print(Office office, StatementRun run) {
        boolean isPrinted = false;
        try {
            Path file = StatementPrinting.print(office, run.id(), folder, shell.progress());
            isPrinted = true;
            return file;
        } finally {
            if (!isPrinted) {
                shell.say("The statements of run " + run.id() + " are frozen but not printed. Print them with:"
                        + " daysheet statements print " + run.id() + " --out DIR");
            }
        }
    }
}
