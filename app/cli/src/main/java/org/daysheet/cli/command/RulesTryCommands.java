package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.RuleHit;
import org.daysheet.billing.payerrules.RuleSuggestion;
import org.daysheet.billing.payerrules.TryOut;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet rules hits`, `try` and `suggest`: what a rule found, what it would have found, and which rules denials ask
/// for.
public final class RulesTryCommands {
    private RulesTryCommands() {}

    /// `daysheet rules hits`.
    @Command(
            name = "hits",
            description = "Tells which claims a rule spoke about, and what came of them.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice rules hits 3")
    public static final class HitsCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the rule.")
        private long id;

        /// The command of one run.
        public HitsCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            PayerRule rule = office.payerRules().rule(id);
            List<RuleHit> hits = office.payerRules().hits(id);
            Table outcomes = Table.of("status", "Status", "claims", "Claims", "chargeCents", "Charged");
            for (ClaimStatus status : ClaimStatus.values()) {
                List<RuleHit> those =
                        hits.stream().filter(hit -> hit.status() == status).toList();
                if (!those.isEmpty()) {
                    outcomes.row(status, those.size(), Money.sum(those.stream().map(RuleHit::total)));
                }
            }
            Table claims = Table.of(
                    "claim", "Id",
                    "control", "Claim",
                    "service", "Service",
                    "chargeCents", "Charged",
                    "status", "Status",
                    "lastOn", "Last",
                    "stands", "Still");
            hits.forEach(hit -> claims.row(
                    new Identity(hit.claim().value()),
                    hit.controlNumber(),
                    hit.service(),
                    hit.total(),
                    hit.status(),
                    hit.lastOn(),
                    hit.stands()));
            return done(new Document()
                    .fact("id", "Rule", new Identity(rule.id()))
                    .fact("name", "Name", rule.definition().name())
                    .table("outcomes", "What came of them", outcomes)
                    .table("claims", "Claims", claims));
        }
    }

    /// `daysheet rules try`.
    @Command(
            name = "try",
            description = "Tells which past claims a rule would have spoken about; changes nothing.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice rules try 3 --from 2026-01-01 --to 2026-03-31")
    public static final class TryCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the rule.")
        private long id;

        @Option(names = "--from", required = true, paramLabel = "DATE", description = "First day of service.")
        private LocalDate from = LocalDate.EPOCH;

        @Option(names = "--to", required = true, paramLabel = "DATE", description = "Last day of service.")
        private LocalDate to = LocalDate.EPOCH;

        /// The command of one run.
        public TryCommand(Shell shell) {
            super(shell);
        }

        @Override
        public Integer call() {
            if (from.isAfter(to)) {
                throw Refusal.usage("--from " + from + " lies after --to " + to + ". Exchange them.");
            }
            return super.call();
        }

        @Override
        int run(Office office) {
            PayerRule rule = office.payerRules().rule(id);
            TryOut found = office.payerRules().tryOut(rule.definition(), from, to, shell.progress());
            Table table = Table.of(
                    "claim", "Id",
                    "control", "Claim",
                    "service", "Service",
                    "chargeCents", "Charged",
                    "status", "Status",
                    "fields", "Where");
            found.hits()
                    .forEach(hit -> table.row(
                            new Identity(hit.claim().value()),
                            hit.controlNumber(),
                            hit.service(),
                            hit.total(),
                            hit.status(),
                            hit.paths()));
            return done(new Document()
                    .fact("id", "Rule", new Identity(rule.id()))
                    .fact("name", "Name", rule.definition().name())
                    .fact("checked", "Claims tried", found.checked())
                    .fact("hits", "Spoken about", found.hits().size())
                    .fact(
                            "chargeCents",
                            "Charged on them",
                            Money.sum(found.hits().stream().map(TryOut.Hit::total)))
                    .table("claims", "Claims", table));
        }
    }

    /// `daysheet rules suggest`.
    @Command(
            name = "suggest",
            description = {
                "Names denials that at least three claims of a payer met for one reason within 90 days,",
                "each with a rule to begin with."
            },
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice --json rules suggest")
    public static final class SuggestCommand extends OfficeCommand {
        /// The command of one run.
        public SuggestCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            List<RuleSuggestion> found = office.payerRules().suggestions();
            Table table = Table.of(
                    "payer", "Payer",
                    "reason", "Reason",
                    "remarks", "Remarks",
                    "claims", "Claims",
                    "amountCents", "Denied",
                    "lastOn", "Last",
                    "procedures", "Procedures");
            found.forEach(one -> table.row(
                    one.payer(),
                    one.reason(),
                    one.remarks(),
                    one.claims(),
                    one.amount(),
                    one.lastOn(),
                    one.draft().when().line().procedures()));
            return done(new Document()
                    .table("", "Denials that come again and again", table)
                    .parts(
                            "suggestions",
                            "",
                            found.stream().map(SuggestCommand::document).toList()));
        }

        private static Document document(RuleSuggestion one) {
            return new Document()
                    .data("payer", one.payer())
                    .data("reason", one.reason())
                    .data("remarks", one.remarks())
                    .data("claims", one.claims())
                    .data("amountCents", one.amount())
                    .data("lastOn", one.lastOn())
                    .part("rule", "", RuleDocument.of(one.draft()));
        }
    }
}
