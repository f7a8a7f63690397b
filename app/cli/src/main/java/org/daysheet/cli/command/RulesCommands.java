package org.daysheet.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.payerrules.CaseResult;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.billing.payerrules.RuleHits;
import org.daysheet.billing.payerrules.RuleText;
import org.daysheet.billing.payerrules.RuleVersion;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet rules list`, `show`, `save`, `retire` and `test`: what the practice knows about single payers.
public final class RulesCommands {
    private RulesCommands() {}

    /// `daysheet rules list`.
    @Command(
            name = "list",
            description = "Lists the practice's own rules about payers, with how many claims each spoke about.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice rules list")
    public static final class ListCommand extends OfficeCommand {
        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Map<Long, RuleHits> hits = office.payerRules().statistics();
            Table table = Table.of(
                    "id", "Id",
                    "version", "Version",
                    "name", "Rule",
                    "payers", "Payers",
                    "stops", "Stops",
                    "inForceFrom", "From",
                    "inForceTo", "Until",
                    "retiredOn", "Retired",
                    "claims", "Claims",
                    "standing", "Still",
                    "lastOn", "Last");
            for (PayerRule rule : office.payerRules().list()) {
                RuleHits spoke = hits.getOrDefault(rule.id(), RuleHits.NONE);
                RuleDefinition definition = rule.definition();
                table.row(
                        new Identity(rule.id()),
                        new Identity(rule.version()),
                        definition.name(),
                        definition.when().payers(),
                        definition.says().stops(),
                        definition.inForceFrom(),
                        definition.inForceTo(),
                        rule.retiredOn(),
                        spoke.claims(),
                        spoke.standing(),
                        spoke.lastOn());
            }
            return done(new Document().table("rules", "Payer rules", table));
        }
    }

    /// `daysheet rules show`.
    @Command(
            name = "show",
            description = "Shows a rule with its versions. With --json, \"rule\" is what rules save takes.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice rules show 3",
                "  daysheet --practice ~/practice rules show 3 --out rule.json"
            })
    public static final class ShowCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the rule.")
        private long id;

        @Option(names = "--out", paramLabel = "FILE", description = "Writes the rule into a new file, to be changed.")
        private @Nullable Path out;

        /// The command of one run.
        public ShowCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            PayerRule rule = office.payerRules().rule(id);
            if (out != null) {
                write(out, rule.definition());
            }
            Table versions = Table.of("version", "Version", "savedOn", "Saved", "savedBy", "By", "name", "Name");
            for (RuleVersion version : office.payerRules().history(id)) {
                versions.row(
                        new Identity(version.version()),
                        version.savedOn(),
                        version.savedBy(),
                        version.definition().name());
            }
            return done(standing(rule)
                    .fact("message", "Says", rule.definition().says().message())
                    .fact("advice", "Advice", rule.definition().says().advice())
                    .table("versions", "Versions", versions)
                    .part("rule", "", RuleDocument.of(rule.definition())));
        }

        private static void write(Path file, RuleDefinition rule) {
            try {
                Files.writeString(file, RuleText.write(rule) + "\n", StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                throw Refusal.refused(
                        "The file " + file + " cannot be written. Name a new file in a folder that is there.");
            }
        }
    }

    /// `daysheet rules save`.
    @Command(
            name = "save",
            description = {
                "Keeps a rule written as JSON, as a new one or as a new version of one, and tries its cases.",
                "What a rule can ask for is in commands.md."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice rules save rule.json",
                "  daysheet --practice ~/practice rules save rule.json --id 3"
            })
    public static final class SaveCommand extends OfficeCommand {
        @Parameters(paramLabel = "FILE", description = "The rule as JSON.")
        private Path file = Path.of("");

        @Option(
                names = "--id",
                paramLabel = "ID",
                converter = Converters.Id.class,
                description = "Id of the rule it is a new version of; a new rule when left out.")
        private @Nullable Long id;

        /// The command of one run.
        public SaveCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            PayerRule rule = office.payerRules().save(id, RuleText.read(text(file)));
            return tested(shell, office, rule);
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw Refusal.refused("The file " + file + " cannot be read as text. Look whether it is there.");
            }
        }
    }

    /// `daysheet rules retire`.
    @Command(
            name = "retire",
            description = "Takes a rule out of use; what it found stays. Saving it again brings it back.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice rules retire 3")
    public static final class RetireCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the rule.")
        private long id;

        /// The command of one run.
        public RetireCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(standing(office.payerRules().retire(id)));
        }
    }

    /// `daysheet rules test`.
    @Command(
            name = "test",
            description = "Tries a rule on the cases that were written with it; exit 1 when one comes out otherwise.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice rules test 3")
    public static final class TestCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the rule.")
        private long id;

        /// The command of one run.
        public TestCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return tested(shell, office, office.payerRules().rule(id));
        }
    }

    private static int tested(Shell shell, Office office, PayerRule rule) {
        List<CaseResult> results = office.payerRules().runCases(rule);
        shell.print(standing(rule).table("cases", "Cases", RuleDocument.results(results)));
        return results.stream().allMatch(CaseResult::passed) ? Exit.DONE : Exit.REFUSED;
    }

    private static Document standing(PayerRule rule) {
        return new Document()
                .fact("id", "Rule", new Identity(rule.id()))
                .fact("version", "Version", new Identity(rule.version()))
                .fact("name", "Name", rule.definition().name())
                .fact("retiredOn", "Retired", rule.retiredOn());
    }
}
