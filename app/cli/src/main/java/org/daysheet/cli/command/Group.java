package org.daysheet.cli.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A first word that needs a second one, such as `remits list`, with what its help says.
public enum Group {
    PRACTICE(
            "practice",
            "The practice's own name, numbers and address.",
            "practice show",
            "practice set --phone 5185550100"),
    PASSPHRASE(
            "passphrase",
            "What opens the practice: a new passphrase in place of the old one.",
            "passphrase change",
            "passphrase reset --recovery-file /media/usb/recovery.txt"),
    PROVIDERS(
            "providers",
            "Who treats, refers, or lends a place.",
            "providers list",
            "providers add --last Rivera --first Ana --npi 1234567893"),
    PAYERS(
            "payers",
            "Who is billed, and what it asks of every claim.",
            "payers list",
            "payers show ACME1",
            "payers set ACME1 --ndc stop",
            "payers alias ACME1 --remove 00412"),
    PROFILES(
            "profiles",
            "The ways files go to payers: to whom, and under which numbers.",
            "profiles list",
            "profiles set Direct --submitter P77 --receiver HARBOREDI"),
    COVERAGES(
            "coverages",
            "Who insures a patient, and where the days do not fit together.",
            "coverages list --patient P10001",
            "coverages asked --patient P10001 --order 2"),
    AUTHORIZATIONS(
            "authorizations",
            "What payers allowed before it is done, and how much of it is used.",
            "authorizations list --patient P10001",
            "authorizations add A4711 --patient P10001 --from 2026-01-01 --to 2026-06-30 --visits 12",
            "authorizations end 3 --on 2026-03-31"),
    ELIGIBILITY(
            "eligibility",
            "What payers said about coverages when they were asked.",
            "eligibility list --patient P10001",
            "eligibility record --patient P10001 --result active --copay 20 --reference 7781"),
    ENCOUNTERS("encounters", "Visits as they were entered or taken in.", "encounters show V1042"),
    CLAIMS(
            "claims",
            "Claims from closed encounters to the file for the clearinghouse.",
            "claims create --all",
            "claims scrub",
            "claims export --out outbox"),
    ACKS(
            "acks",
            "Answers of receivers that match nothing of ours.",
            "acks list",
            "acks match 12 DS17-1",
            "acks seen 13"),
    REMITS(
            "remits",
            "Payers' checks: what they would post, matching, posting, undoing.",
            "remits list",
            "remits plan 3",
            "remits post --clean"),
    STATEMENTS(
            "statements",
            "What patients are asked to pay.",
            "statements run --out letters",
            "statements list",
            "statements print 2 --out letters"),
    PAYMENTS(
            "payments",
            "Money at the desk: taken, listed, used once it was kept for later, and taken back.",
            "payments add --patient P10001 --amount 25.00 --method card",
            "payments list --unapplied",
            "payments use --patient P10001"),
    BANK(
            "bank",
            "Statements of the bank against deposits and EFTs: what each line is, and what is missing on either side.",
            "bank take march.csv",
            "bank match --plain",
            "bank list --open"),
    DEPOSITS(
            "deposits",
            "Money on its way to the bank: what waits, deposits with their slips, where a day's money is.",
            "deposits waiting",
            "deposits make slip --counted 412.50",
            "deposits day"),
    PERIODS(
            "periods",
            "Months of the books: closed once they are over, opened again with a reason.",
            "periods list",
            "periods show 2026-03",
            "periods close 2026-03"),
    CODES(
            "codes",
            "Public code lists that claims are checked against.",
            "codes import 2026-code-descriptions.zip",
            "codes list",
            "codes remove NCCI 2025-Q4"),
    RULES(
            "rules",
            "The practice's own rules about what payers want.",
            "rules list",
            "rules save rule.json",
            "rules try 3 --from 2026-01-01 --to 2026-03-31"),
    EXPLAIN(
            "explain",
            "Why a balance or a figure is what it is: the chain of transfers, down to the segment of the payer's file.",
            "explain patient P10001 --segments",
            "explain account payer-clearing --payer ACME1",
            "explain statement S000017",
            "explain figure days-in-ar"),
    TASKS(
            "tasks",
            "What somebody has to do next.",
            "tasks list",
            "tasks done 12 --outcome \"Payer resends the check\"");

    private final String word;
    private final String description;
    private final String examples;

    Group(String word, String description, String... examples) {
        this.word = word;
        this.description = description;
        this.examples = Arrays.stream(examples)
                .map(example -> "  daysheet --practice ~/practice " + example)
                .collect(Collectors.joining("\n"));
    }

    /// Adds the word to the line, and the commands that may follow it.
    public void addTo(CommandLine line, Object... commands) {
        CommandLine first = new CommandLine(new FirstWord());
        first.getCommandSpec()
                .name(word)
                .usageMessage()
                .description(description)
                .footerHeading("%nExamples:%n")
                .footer(examples.lines().toArray(String[]::new));
        line.addSubcommand(word, first);
        for (Object command : commands) {
            first.addSubcommand(command);
        }
    }

    @Command(synopsisSubcommandLabel = "COMMAND")
    private static final class FirstWord implements Runnable {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
        }
    }
}
