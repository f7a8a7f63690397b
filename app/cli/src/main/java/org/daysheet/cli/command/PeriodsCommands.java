package org.daysheet.cli.command;

import java.time.YearMonth;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.MonthTotal;
import org.daysheet.billing.periods.MonthBooks;
import org.daysheet.billing.periods.MonthEvent;
import org.daysheet.billing.periods.MonthRow;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet periods`: months of the books.
public final class PeriodsCommands {
    private PeriodsCommands() {}

    /// `daysheet periods list`.
    @Command(
            name = "list",
            description =
                    "Lists the months from the first posting to today, newest first, and whether they are closed.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice periods list --json")
    public static final class ListCommand extends OfficeCommand {
        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            List<MonthRow> months = office.money().periods().list();
            return done(new Document().table("months", "Months", table(months)));
        }
    }

    /// `daysheet periods show`.
    @Command(
            name = "show",
            description = {
                "Shows how each class of accounts went through a month: what it opened with, what was posted, what it",
                "ends with; and whether the month is closed."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice periods show 2026-03")
    public static final class ShowCommand extends OfficeCommand {
        @Parameters(paramLabel = "MONTH", description = "The month, such as 2026-03.")
        private YearMonth month = YearMonth.of(1900, 1);

        /// The command of one run.
        public ShowCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(document(office.money().periods().show(month)));
        }
    }

    /// `daysheet periods close`.
    @Command(
            name = "close",
            description = {
                "Closes a month that is over, and every open month before it. Its totals and a hash of its entries are",
                "kept, and nothing is posted in it any more; what is found later is posted when it is found."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice periods close 2026-03")
    public static final class CloseCommand extends OfficeCommand {
        @Parameters(paramLabel = "MONTH", description = "The month, such as 2026-03.")
        private YearMonth month = YearMonth.of(1900, 1);

        /// The command of one run.
        public CloseCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            List<MonthBooks> closed = office.money().periods().close(month);
            return done(document(closed.getLast())
                    .table(
                            "closed",
                            "Closed now",
                            table(closed.stream().map(MonthBooks::row).toList())));
        }
    }

    /// `daysheet periods reopen`.
    @Command(
            name = "reopen",
            description = "Opens the last closed month again. The reason stays with it, and its totals of then too.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice periods reopen 2026-03 --reason \"Auditor asked for it\"")
    public static final class ReopenCommand extends OfficeCommand {
        @Parameters(paramLabel = "MONTH", description = "The month, such as 2026-03.")
        private YearMonth month = YearMonth.of(1900, 1);

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it stays with it.")
        private String reason = "";

        /// The command of one run.
        public ReopenCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(document(office.money().periods().reopen(month, reason)));
        }
    }

    private static Table table(List<MonthRow> months) {
        Table table = Table.of(
                "month", "Month",
                "state", "State",
                "postings", "Postings",
                "on", "Last changed",
                "by", "By",
                "entriesSha256", "Hash of its entries");
        for (MonthRow row : months) {
            MonthEvent last = row.last();
            table.row(
                    row.month().toString(),
                    row.state(),
                    last == null ? null : last.postings(),
                    last == null ? null : last.on(),
                    last == null ? null : last.by(),
                    last == null ? null : last.entriesSha256());
        }
        return table;
    }

    private static Document document(MonthBooks books) {
        MonthTotal receivables = books.receivables();
        return new Document()
                .fact("month", "Month", books.row().month().toString())
                .fact("state", "State", books.row().state())
                .fact("postings", "Postings", books.entries().count())
                .fact("entriesSha256", "Hash of its entries", books.entries().sha256())
                .fact("openingReceivablesCents", "A/R before it", receivables.opening())
                .fact("closingReceivablesCents", "A/R at its end", receivables.closing())
                .fact("differenceCents", "Roll-forward difference", books.difference())
                .table("totals", "Accounts", totals(books.entries().totals()))
                .table("history", "Closed and opened", history(books.history()));
    }

    private static Table totals(List<MonthTotal> totals) {
        Table table = Table.of(
                "account", "Account",
                "openingCents", "Opening",
                "debitCents", "Debits",
                "creditCents", "Credits",
                "closingCents", "Closing");
        totals.forEach(total ->
                table.row(total.accountClass(), total.opening(), total.debits(), total.credits(), total.closing()));
        return table;
    }

    private static Table history(List<MonthEvent> events) {
        Table table = Table.of("closed", "Closed", "on", "On", "by", "By", "reason", "Reason");
        events.forEach(event -> table.row(event.isClosed(), event.on(), event.by(), event.reason()));
        return table;
    }
}
