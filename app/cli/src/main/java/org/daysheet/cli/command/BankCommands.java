package org.daysheet.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.bank.BankRow;
import org.daysheet.billing.bank.BankTaken;
import org.daysheet.billing.bank.Expected;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet bank`: statements of the bank against deposits and EFTs.
public final class BankCommands {
    private BankCommands() {}

    /// `daysheet bank take`.
    @Command(
            name = "take",
            description = {
                "Takes in a statement as CSV: a line of column names with a date, a description, and an amount or credits",
                "and debits. Lines that are there already change nothing."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice bank take march.csv")
    public static final class TakeCommand extends OfficeCommand {
        @Parameters(paramLabel = "FILE", description = "The statement.")
        private Path file = Path.of("");

        /// The command of one run.
        public TakeCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            BankTaken taken = office.money().bank().take(String.valueOf(file.getFileName()), bytes());
            taken.refused().forEach(shell::say);
            if (!taken.refused().isEmpty()) {
                shell.say("Nothing of " + file.getFileName() + " was taken. Correct these lines and take it again.");
            }
            Table refused = Table.of("line", "Line");
            taken.refused().forEach(refused::row);
            shell.print(new Document()
                    .fact("taken", "New lines", taken.taken())
                    .fact("known", "Known before", taken.known())
                    .table("refused", "Cannot be read", refused));
            return taken.refused().isEmpty() ? 0 : 1;
        }

        private byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (NoSuchFileException gone) {
                throw Refusal.refused("There is no file " + file + ".");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// `daysheet bank list`.
    @Command(
            name = "list",
            description = {
                "Lists the lines of statements, newest first, each with what it is or may be, and the deposits and EFTs",
                "that are on none."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice bank list --open")
    public static final class ListCommand extends OfficeCommand {
        @Option(names = "--open", description = "Only lines nobody said anything of.")
        private boolean isOpenOnly;

        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            List<BankRow> rows = office.money().bank().rows().stream()
                    .filter(row -> !isOpenOnly || row.match() == null)
                    .toList();
            Table missing = Table.of(
                    "key",
                    "Missing at the bank",
                    "on",
                    "Day",
                    "amountCents",
                    "Amount",
                    "number",
                    "Number",
                    "from",
                    "From");
            for (Expected expected : office.money().bank().missing()) {
                missing.row(expected.key(), expected.on(), expected.amount(), expected.number(), expected.from());
            }
            return done(new Document().table("lines", "Lines", lines(rows)).table("missing", "Missing", missing));
        }
    }

    /// `daysheet bank match`.
    @Command(
            name = "match",
            description = {
                "Says which deposit or EFT a line of a statement is; --plain matches every line that one thing alone fits,",
                "by its trace or as the only one of its amount."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice bank match --plain",
                "  daysheet --practice ~/practice bank match 12 --deposit 3",
                "  daysheet --practice ~/practice bank match 13 --check 31"
            })
    public static final class MatchCommand extends OfficeCommand {
        @Parameters(arity = "0..1", paramLabel = "LINE", description = "Number of the line.")
        private @Nullable Long line;

        @Option(names = "--deposit", paramLabel = "ID", description = "The deposit it is.")
        private @Nullable Long deposit;

        @Option(names = "--check", paramLabel = "ID", description = "The check whose EFT it is.")
        private @Nullable Long check;

        @Option(names = "--plain", description = "Every line that one thing alone fits.")
        private boolean isPlain;

        /// The command of one run.
        public MatchCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Long which = line;
            if (isPlain && which == null) {
                return done(new Document()
                        .table("lines", "Matched", lines(office.money().bank().matchPlain())));
            }
            if (which == null || isPlain || (deposit == null) == (check == null)) {
                throw Refusal.usage("Name a line with --deposit or --check, or match what is plain with --plain.");
            }
            String key = deposit == null ? "check " + check : "deposit " + deposit;
            return done(new Document()
                    .table(
                            "lines",
                            "Matched",
                            lines(List.of(office.money().bank().match(which, key)))));
        }
    }

    /// What says something of one line.
    abstract static class OfLine extends OfficeCommand {
        @Parameters(paramLabel = "LINE", description = "Number of the line.")
        long line;

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "TEXT",
                description = "Stays with it; no names of patients.")
        String reason = "";

        OfLine(Shell shell) {
            super(shell);
        }
    }

    /// `daysheet bank explain`.
    @Command(
            name = "explain",
            description = "Says that a line is neither a deposit nor an EFT, such as a fee of the bank.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice bank explain 14 --reason \"Monthly fee\"")
    public static final class ExplainCommand extends OfLine {
        /// The command of one run.
        public ExplainCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(new Document()
                    .table(
                            "lines",
                            "Explained",
                            lines(List.of(office.money().bank().explain(line, reason)))));
        }
    }

    /// `daysheet bank undo`.
    @Command(
            name = "undo",
            description = "Takes back what was said of a line.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice bank undo 12 --reason \"It is the deposit of the day after\"")
    public static final class UndoCommand extends OfLine {
        /// The command of one run.
        public UndoCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(new Document()
                    .table(
                            "lines",
                            "Open again",
                            lines(List.of(office.money().bank().undo(line, reason)))));
        }
    }

    private static Table lines(List<BankRow> rows) {
        Table table = Table.of(
                "line", "Line",
                "on", "Booked",
                "amountCents", "Amount",
                "description", "Description",
                "reference", "Reference",
                "is", "Is",
                "maybe", "May be",
                "evidence", "Stands in");
        for (BankRow row : rows) {
            table.row(
                    row.line().id(),
                    row.line().bookedOn(),
                    row.line().amount(),
                    row.line().description(),
                    row.line().reference(),
                    is(row.match()),
                    row.proposals().isEmpty()
                            ? ""
                            : row.proposals().getFirst().expected().key(),
                    row.line().evidence());
        }
        return table;
    }

    private static String is(BankRow.@Nullable Match match) {
        if (match == null) {
            return "";
        }
        Expected expected = match.expected();
        return expected == null ? match.reason() : expected.key();
    }
}
