package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `daysheet payers ...`: who is billed, and what it asks of every claim.
public final class PayersCommands {
    private PayersCommands() {}

    /// `daysheet payers list`.
    @Command(
            name = "list",
            description = "Lists the payers.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice payers list")
    public static final class ListCommand extends OfficeCommand {
        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            List<Payer> payers = office.practices().payers();
            boolean isAnyOff = payers.stream().anyMatch(payer -> !payer.isActive());
            Table table = Table.of(
                    "id", "Id",
                    "code", "Number",
                    "name", "Name",
                    "filingIndicator", "Kind",
                    "active", isAnyOff ? "Used" : "");
            for (Payer payer : payers) {
                PayerFacts facts = payer.facts();
                table.row(
                        new Identity(payer.id().value()),
                        facts.code(),
                        facts.name(),
                        facts.filingIndicator(),
                        payer.isActive());
            }
            return done(new Document().table("payers", "Payers", table));
        }
    }

    /// `daysheet payers show`.
    @Command(
            name = "show",
            description = "Shows what is known about a payer, and what it asks of every claim.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice payers show ACME1")
    public static final class ShowCommand extends OfficeCommand {
        @Parameters(paramLabel = "NUMBER", description = "Number of the payer, or another it goes by.")
        private String number = "";

        /// The command of one run.
        public ShowCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(document(office, find(office, number)));
        }
    }

    /// `daysheet payers set`.
    @Command(
            name = "set",
            description = "Changes what is known about a payer. What is left out stays.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice payers set ACME1 --ndc stop --number authorization",
                "  daysheet --practice ~/practice payers set WC7 --pair-edits false"
            })
    public static final class SetCommand extends OfficeCommand {
        @Parameters(paramLabel = "NUMBER", description = "Number of the payer, or another it goes by.")
        private String number = "";

        @Mixin
        private final PayerOptions options = new PayerOptions();

        /// The command of one run.
        public SetCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Payer payer = find(office, number);
            SubmissionProfiles profiles = office.practices().profiles();
            PayerWays ways = options.over(office, ways(office, payer));
            office.session().run(tx -> {
                office.practices().keepPayer(tx, options.over(payer.facts()));
                profiles.keepWays(tx, payer.id(), ways);
            });
            return done(document(office, find(office, number)));
        }
    }

    /// The payer of a number.
    static Payer find(Office office, String number) {
        return office.session()
                .read(tx -> office.practices().payerByCode(tx, number))
                .orElseThrow(() -> Refusal.refused("There is no payer " + number + "."));
    }

    /// Such as "G2 77-1 LU 3".
    private static String references(PayerFacts facts) {
        return facts.references().entrySet().stream()
                .map(number -> number.getKey().qualifier() + " " + number.getValue())
                .collect(Collectors.joining(", "));
    }

    private static PayerWays ways(Office office, Payer payer) {
        return office.practices().profiles().ways(List.of(payer.id())).getOrDefault(payer.id(), PayerWays.NONE);
    }

    private static String profile(Office office, @Nullable PayerWay way) {
        return way == null
                ? ""
                : office.practices().profiles().list().stream()
                        .filter(one -> one.id().equals(way.profile()))
                        .map(one -> one.facts().name())
                        .findFirst()
                        .orElse("");
    }

    private static String number(@Nullable PayerWay way) {
        return way == null ? "" : way.payerCode();
    }

    private static Document document(Office office, Payer payer) {
        PayerFacts facts = payer.facts();
        PayerRulebook book = office.practices().rulebooks().book(payer.id());
        LocalDate today = office.session().today();
        PayerWishes wishes = book.wishes(today);
        PayerWays ways = ways(office, payer);
        return new Document()
                .fact("id", "Payer", new Identity(payer.id().value()))
                .fact("code", "Number", facts.code())
                .fact("name", "Name", facts.name())
                .fact("filingIndicator", "Kind", facts.filingIndicator())
                .fact("phone", "Phone", facts.phone())
                .fact("timelyFilingDays", "Claims within days", book.filingDays(today, false))
                .fact("appealDays", "Appeals within days", book.appealDays(today))
                .fact("accepts", "Takes its price", facts.assignment().acceptance())
                .fact("benefits", "Benefits assigned", facts.assignment().benefits())
                .fact("release", "Release", facts.assignment().release())
                .fact("providerSigns", "Practice signs", facts.assignment().isSignedByProvider())
                .fact("pairEdits", "Follows pair edits", wishes.followsPairEdits())
                .fact("ndc", "Drug without NDC", wishes.drugCodes().word())
                .fact("number", "Wants the number of", wishes.authorization().word())
                .fact(
                        "withoutNumber",
                        "Claim without it",
                        wishes.gates().number().word())
                .fact(
                        "eligibility",
                        "Unchecked coverage",
                        wishes.gates().eligibility().word())
                .fact("eligibilityDays", "Checked within days", wishes.gates().eligibilityDays())
                .fact("claimNumbers", "Numbers on its claims", references(facts))
                .fact("usual", "Usual way", profile(office, ways.usual()))
                .fact("usualNumber", "Its number there", number(ways.usual()))
                .fact("spare", "Spare way", profile(office, ways.spare()))
                .fact("spareNumber", "Its number by that", number(ways.spare()))
                .fact(
                        "aliases",
                        "Goes by, too",
                        String.join(" ", office.practices().aliases(payer.id())))
                .fact("active", "Used", payer.isActive());
    }
}
