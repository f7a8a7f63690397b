package org.daysheet.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.deposits.DayMoney;
import org.daysheet.billing.deposits.Deposit;
import org.daysheet.billing.deposits.DepositItem;
import org.daysheet.billing.deposits.DepositKind;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.daysheet.reports.render.DepositSlips;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.DepositPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet deposits`: money on its way to the bank.
public final class DepositsCommands {
    private DepositsCommands() {}

    /// `daysheet deposits waiting`.
    @Command(
            name = "waiting",
            description = "Lists what was received and is in no deposit, oldest first. EFT is at the bank already.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice deposits waiting")
    public static final class WaitingCommand extends OfficeCommand {
        /// The command of one run.
        public WaitingCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            List<DepositItem> items = office.money().deposits().waiting();
            return done(new Document()
                    .fact("totalCents", "Waiting", Money.sum(items.stream().map(DepositItem::amount)))
                    .table("items", "Payments", items(items)));
        }
    }

    /// `daysheet deposits make`.
    @Command(
            name = "make",
            description = {
                "Makes a deposit of cash and checks, or of a batch of cards, and signs it off with what was counted.",
                "Takes all that waits for its kind, unless payments and checks are named. It is not made when the",
                "books have another total."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice deposits make slip --counted 412.50",
                "  daysheet --practice ~/practice deposits make slip --counted 25 --payment R000012",
                "  daysheet --practice ~/practice deposits make card --counted 90 --on 2026-03-02"
            })
    public static final class MakeCommand extends OfficeCommand {
        @Parameters(paramLabel = "slip|card", description = "Cash and checks, or a batch of cards.")
        private String kind = "";

        @Option(names = "--counted", required = true, paramLabel = "DOLLARS", description = "What you counted.")
        private String counted = "";

        @Option(names = "--on", paramLabel = "DATE", description = "When it goes to the bank; today when left out.")
        private @Nullable LocalDate on;

        @Option(names = "--payment", paramLabel = "RECEIPT", description = "A patient's payment that is in it.")
        private List<String> payments = new ArrayList<>();

        @Option(names = "--check", paramLabel = "ID", description = "A payer's check that is in it.")
        private List<String> checks = new ArrayList<>();

        /// The command of one run.
        public MakeCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            DepositKind which = DepositKind.parse(kind)
                    .orElseThrow(() -> Refusal.usage("A deposit is slip or card; \"" + kind + "\" is neither."));
            Money total = Money.parse(counted)
                    .orElseThrow(
                            () -> Refusal.usage("The amount " + counted + " is not one. Write it as 25 or 25.00."));
            LocalDate day = Objects.requireNonNullElseGet(on, office.session()::today);
            List<String> keys = Stream.concat(payments.stream(), checks.stream().map(id -> "check " + id))
                    .toList();
            return done(document(office.money().deposits().make(which, day, keys, total)));
        }
    }

    /// `daysheet deposits list`.
    @Command(
            name = "list",
            description = "Lists deposits, newest first.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice deposits list --json")
    public static final class ListCommand extends OfficeCommand {
        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Table table = Table.of(
                    "id", "Deposit",
                    "kind", "Kind",
                    "on", "Day",
                    "totalCents", "Total",
                    "payments", "Payments",
                    "by", "By",
                    "undone", "Taken back");
            for (Deposit deposit : office.money().deposits().list()) {
                table.row(
                        deposit.id(),
                        deposit.kind(),
                        deposit.depositedOn(),
                        deposit.total(),
                        deposit.items().size(),
                        deposit.madeBy(),
                        !deposit.stands());
            }
            return done(new Document().table("deposits", "Deposits", table));
        }
    }

    /// What asks for one deposit.
    abstract static class OfOne extends OfficeCommand {
        @Parameters(paramLabel = "ID", description = "Number of the deposit.")
        long id;

        OfOne(Shell shell) {
            super(shell);
        }
    }

    /// `daysheet deposits show`.
    @Command(
            name = "show",
            description = "Shows a deposit with what is in it.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice deposits show 3")
    public static final class ShowCommand extends OfOne {
        /// The command of one run.
        public ShowCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(document(office.money().deposits().show(id)));
        }
    }

    /// `daysheet deposits slip`.
    @Command(
            name = "slip",
            description = "Writes the slip of a deposit, or the list of a card batch, as PDF.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice deposits slip 3 --out slip.pdf")
    public static final class SlipCommand extends OfOne {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "PDF file to write.")
        private Path file = Path.of("");

        /// The command of one run.
        public SlipCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            PracticeFacts practice = office.practices().practice().facts();
            List<String> from = Stream.of(
                            practice.name(),
                            practice.address().line1(),
                            practice.address().isNone()
                                    ? ""
                                    : practice.address().city() + " "
                                            + practice.address().state() + " "
                                            + practice.address().zip().replaceFirst("^([0-9]{5})([0-9]{4})$", "$1-$2"))
                    .filter(line -> !line.isBlank())
                    .toList();
            DepositPage page = office.money().deposits().page(id, from);
            OutputFile.write(file, out -> DepositSlips.write(page, out));
            return done(new Document().fact("path", "File", file.toString()).fact("id", "Deposit", id));
        }
    }

    /// `daysheet deposits undo`.
    @Command(
            name = "undo",
            description = "Takes back a deposit that was made wrongly; what was in it waits again.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice deposits undo 3 --reason \"One check was left in the drawer\"")
    public static final class UndoCommand extends OfOne {
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it stays with it.")
        private String reason = "";

        /// The command of one run.
        public UndoCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(document(office.money().deposits().undo(id, reason)));
        }
    }

    /// `daysheet deposits day`.
    @Command(
            name = "day",
            description = {
                "Says where the money is that was posted on a day: in slips, in card batches, at the bank by EFT, or",
                "waiting here. Together that is what the cash account gained; exit 1 when it is not."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice deposits day 2026-03-02")
    public static final class DayCommand extends OfficeCommand {
        @Parameters(arity = "0..1", paramLabel = "DATE", description = "The day; today when left out.")
        private @Nullable LocalDate day;

        /// The command of one run.
        public DayCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            LocalDate which = Objects.requireNonNullElseGet(day, office.session()::today);
            DayMoney money = office.money().deposits().day(which);
            Table forms = Table.of(
                    "form", "Form",
                    "payments", "Payments",
                    "receivedCents", "Received",
                    "depositedCents", "Deposited",
                    "atBankCents", "At the bank",
                    "waitingCents", "Waiting");
            money.rows()
                    .forEach(row -> forms.row(
                            row.tender(), row.count(), row.received(), row.deposited(), row.atBank(), row.waiting()));
            shell.print(new Document()
                    .fact("day", "Day", money.day())
                    .fact("receivedCents", "Received", money.received())
                    .fact("undoneCents", "Taken back", money.undone())
                    .fact("cashCents", "Cash account", money.cash())
                    .fact("differenceCents", "Difference", money.difference())
                    .table("forms", "Where it is", forms));
            return money.difference().isZero() ? 0 : 1;
        }
    }

    private static Table items(List<DepositItem> items) {
        Table table = Table.of(
                "key", "Payment",
                "form", "Form",
                "reference", "Number",
                "from", "From",
                "receivedOn", "Received",
                "amountCents", "Amount");
        items.forEach(item ->
                table.row(item.key(), item.tender(), item.shown(), item.from(), item.receivedOn(), item.amount()));
        return table;
    }

    private static Document document(Deposit deposit) {
        Deposit.@Nullable Undone undone = deposit.undone();
        return new Document()
                .fact("id", "Deposit", deposit.id())
                .fact("kind", "Kind", deposit.kind())
                .fact("on", "Day", deposit.depositedOn())
                .fact("totalCents", "Total", deposit.total())
                .fact("by", "Made by", deposit.madeBy())
                .fact("undone", "Taken back", undone == null ? "" : undone.reason())
                .table("items", "Payments", items(deposit.items()));
    }
}
