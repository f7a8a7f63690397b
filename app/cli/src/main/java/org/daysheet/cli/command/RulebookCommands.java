package org.daysheet.cli.command;

import java.time.LocalDate;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.GatesSaid;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.RulebookEntry;
import org.daysheet.billing.practice.RulebookFacts;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet payers rulebook`: what a payer said about its limits and wishes, and from which day on.
public final class RulebookCommands {
    private RulebookCommands() {}

    /// `daysheet payers rulebook`.
    @Command(
            name = "rulebook",
            description = {
                "Lists what a payer said about its limits and wishes, what holds latest first.",
                "With a first day it writes down what holds from then on; what was said before stays in the book."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice payers rulebook ACME1",
                "  daysheet --practice ~/practice payers rulebook ACME1 --from 2026-07-01 --filing 120 --note \"Bulletin 12\""
            })
    public static final class BookCommand extends OfficeCommand {
        @Parameters(paramLabel = "NUMBER", description = "Number of the payer, or another it goes by.")
        private String number = "";

        @Option(names = "--from", paramLabel = "DATE", description = "First day on which the following holds.")
        private @Nullable LocalDate from;

        @Option(
                names = "--filing",
                paramLabel = "DAYS",
                converter = Converters.Count.class,
                description = "Days from service in which a claim is taken.")
        private @Nullable Integer filing;

        @Option(
                names = "--corrected",
                paramLabel = "DAYS",
                converter = Converters.Count.class,
                description = "Days from service in which a replacement is taken.")
        private @Nullable Integer corrected;

        @Option(
                names = "--appeal",
                paramLabel = "DAYS",
                converter = Converters.Count.class,
                description = "Days from a decision in which an appeal is taken.")
        private @Nullable Integer appeal;

        @Option(
                names = "--follow-up",
                paramLabel = "DAYS",
                converter = Converters.Count.class,
                description = "Days from a denial to the day somebody works it.")
        private @Nullable Integer followUp;

        @Option(
                names = "--pair-edits",
                arity = "1",
                paramLabel = "true|false",
                description = "Whether it refuses pairs and units that the public lists (NCCI) refuse.")
        private @Nullable Boolean pairs;

        @Option(names = "--ndc", paramLabel = "no|warn|stop", description = "What happens to a drug without its NDC.")
        private @Nullable String ndc;

        @Option(
                names = "--number",
                paramLabel = "WHICH",
                description = "Which number every claim needs: no, authorization, referral or either.")
        private @Nullable String needed;

        @Option(
                names = "--without-number",
                paramLabel = "warn|stop",
                description = "What happens to a claim without that number.")
        private @Nullable String withoutNumber;

        @Option(
                names = "--eligibility",
                paramLabel = "no|warn|stop",
                description = "What happens to a claim whose coverage nobody checked for the day of service.")
        private @Nullable String eligibility;

        @Option(
                names = "--eligibility-days",
                paramLabel = "N",
                description = "How many days before the day of service it may be checked; any when only --eligibility"
                        + " is said.")
        private @Nullable Integer eligibilityDays;

        @Option(names = "--note", paramLabel = "TEXT", description = "Where that was said.")
        private String note = "";

        /// The command of one run.
        public BookCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Payer payer = PayersCommands.find(office, number);
            LocalDate first = from;
            if (first != null) {
                office.practices().rulebooks().add(facts(payer, first));
            } else if (!facts(payer, LocalDate.EPOCH).isEmpty()) {
                throw Refusal.usage("Say with --from from which day on that holds.");
            }
            return done(document(office, payer));
        }

        private RulebookFacts facts(Payer payer, LocalDate first) {
            return new RulebookFacts(
                    payer.id(),
                    first,
                    filing,
                    corrected,
                    appeal,
                    followUp,
                    pairs,
                    drugs(),
                    authorization(),
                    gates(),
                    note);
        }

        private GatesSaid gates() {
            Integer days = eligibilityDays;
            if (days != null && (days < 0 || days > PayerGates.MOST_DAYS)) {
                throw Refusal.usage("--eligibility-days is from 0 to " + PayerGates.MOST_DAYS + ", not " + days + ".");
            }
            PayerGates.@Nullable Wish number = wish("--without-number", withoutNumber, "warn or stop");
            if (number == PayerGates.Wish.NOT_ASKED) {
                throw Refusal.usage("--without-number is warn or stop; that no number is needed says --number no.");
            }
            return new GatesSaid(number, wish("--eligibility", eligibility, "no, warn or stop"), days);
        }

        private static PayerGates.@Nullable Wish wish(String option, @Nullable String word, String words) {
            return word == null
                    ? null
                    : PayerGates.Wish.of(word)
                            .orElseThrow(() -> Refusal.usage(option + " is " + words + ", not " + word + "."));
        }

        private PayerWishes.@Nullable DrugCodes drugs() {
            String word = ndc;
            return word == null
                    ? null
                    : PayerWishes.DrugCodes.of(word)
                            .orElseThrow(() -> Refusal.usage("--ndc is no, warn or stop, not " + word + "."));
        }

        private PayerWishes.@Nullable Authorization authorization() {
            String word = needed;
            return word == null
                    ? null
                    : PayerWishes.Authorization.of(word)
                            .orElseThrow(() -> Refusal.usage(
                                    "--number is no, authorization, referral or either, not " + word + "."));
        }
    }

    private static @Nullable String word(PayerGates.@Nullable Wish wish) {
        return wish == null ? null : wish.word();
    }

    private static Document document(Office office, Payer payer) {
        PayerRulebook book = office.practices().rulebooks().book(payer.id());
        LocalDate today = office.session().today();
        Table table = Table.of(
                "id", "Id",
                "from", "From",
                "filingDays", "Claims",
                "correctedDays", "Corrected",
                "appealDays", "Appeals",
                "followUpDays", "Denials",
                "pairEdits", "Pair edits",
                "ndc", "No NDC",
                "number", "Wants",
                "withoutNumber", "Without it",
                "eligibility", "Unchecked coverage",
                "eligibilityDays", "Checked within days",
                "note", "Note",
                "recordedBy", "Recorded by");
        for (RulebookEntry entry : book.entries()) {
            RulebookFacts facts = entry.facts();
            PayerWishes.DrugCodes drugs = facts.drugCodes();
            PayerWishes.Authorization authorization = facts.authorization();
            table.row(
                    new Identity(entry.id()),
                    facts.effectiveOn(),
                    facts.timelyFilingDays(),
                    facts.correctedClaimDays(),
                    facts.appealDays(),
                    facts.followUpDays(),
                    facts.followsPairEdits(),
                    drugs == null ? null : drugs.word(),
                    authorization == null ? null : authorization.word(),
                    word(facts.gates().number()),
                    word(facts.gates().eligibility()),
                    facts.gates().eligibilityDays(),
                    facts.note(),
                    entry.recordedBy());
        }
        PayerGates gates = book.wishes(today).gates();
        return new Document()
                .fact("payer", "Payer", payer.facts().code())
                .fact("filingDaysToday", "Claims of today within days", book.filingDays(today, false))
                .fact("correctedDaysToday", "Corrected within days", book.filingDays(today, true))
                .fact("appealDaysToday", "Appeals within days", book.appealDays(today))
                .fact("followUpDaysToday", "Denials worked after days", book.followUpDays(today))
                .fact(
                        "withoutNumberToday",
                        "Claim without its number",
                        gates.number().word())
                .fact(
                        "eligibilityToday",
                        "Coverage nobody checked",
                        gates.eligibility().word())
                .fact("eligibilityDaysToday", "Checked within days", gates.eligibilityDays())
                .table("entries", "What it said", table);
    }
}
