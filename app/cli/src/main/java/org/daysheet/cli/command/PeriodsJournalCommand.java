package org.daysheet.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.periods.JournalForm;
import org.daysheet.billing.periods.MonthJournal;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet periods journal MONTH --out FILE`: the general journal of a month for the bookkeeping.
@Command(
        name = "journal",
        description = {
            "Writes the general journal of a month for the bookkeeping: an entry for each day that balances, as CSV or as",
            "IIF. Names no patient and no payer."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice periods journal 2026-03 --out march.csv",
            "  daysheet --practice ~/practice periods journal 2026-03 --out march.iif --form iif \\",
            "      --account CASH=\"1010 Operating account\" --account REVENUE=\"4000 Patient services\""
        })
public final class PeriodsJournalCommand extends OfficeCommand {
    @Parameters(paramLabel = "MONTH", description = "The month, such as 2026-03.")
    private YearMonth month = YearMonth.of(1900, 1);

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write.")
    private Path file = Path.of("");

    @Option(names = "--form", paramLabel = "csv|iif", description = "Form of the file; csv when left out.")
    private String form = "csv";

    @Option(
            names = "--account",
            paramLabel = "OURS=THEIRS",
            description = "What the bookkeeping calls an account, such as CASH=1010.")
    private Map<String, String> accounts = new LinkedHashMap<>();

    /// The command of one run.
    public PeriodsJournalCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        JournalForm which = JournalForm.parse(form)
                .orElseThrow(() -> Refusal.usage("A journal is written as csv or iif; \"" + form + "\" is neither."));
        MonthJournal journal = office.money().periods().journal(month);
        OutputFile.write(file, out -> out.write(journal.file(which, accounts)));
        return done(new Document()
                .fact("path", "File", file.toString())
                .fact("month", "Month", journal.month().toString())
                .fact("closed", "Closed", journal.isClosed())
                .fact("days", "Days", journal.days())
                .fact("debitCents", "Debits", journal.debits())
                .fact("creditCents", "Credits", journal.credits()));
    }
}
