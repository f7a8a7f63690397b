package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.daysheet.billing.Office;
import org.daysheet.billing.eligibility.EligibilityChannel;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.eligibility.EligibilityFacts;
import org.daysheet.billing.eligibility.EligibilityResult;
import org.daysheet.billing.eligibility.ToldBenefits;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patient;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `daysheet eligibility`: what payers said about coverages when they were asked.
public final class EligibilityCommands {
    private static final int USUAL_DAYS = 30;

    private EligibilityCommands() {}

    /// `daysheet eligibility list`.
    @Command(
            name = "list",
            description = "Lists what payers said about coverages, the last asked first; also what was corrected.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice eligibility list",
                "  daysheet --practice ~/practice eligibility list --patient P10001"
            })
    public static final class ListCommand extends OfficeCommand {
        @Option(names = "--patient", paramLabel = "ACCOUNT", description = "Everything of this patient.")
        private @Nullable String account;

        @Option(
                names = "--from",
                paramLabel = "DATE",
                description = "Asked on that day or later; the last 30 days when left out.")
        private @Nullable LocalDate from;

        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            String one = account;
            LocalDate first = from;
            LocalDate usual = office.session().today().minusDays(USUAL_DAYS);
            List<EligibilityCheck> checks = one == null
                    ? office.eligibility().since(Objects.requireNonNullElse(first, usual))
                    : office
                            .eligibility()
                            .ofPatient(office.patients().patient(one).id())
                            .stream()
                            .filter(check ->
                                    first == null || !check.facts().askedOn().isBefore(first))
                            .toList();
            return done(document(office, checks));
        }
    }

    /// `daysheet eligibility record`.
    @Command(
            name = "record",
            description =
                    "Keeps what a payer said about a coverage. Nothing is changed: a correction is another check.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice eligibility record --patient P10001 --result active --copay 20 --spoke-with \"Kim L.\" --reference 7781",
                "  daysheet --practice ~/practice eligibility record --patient P10001 --result inactive --how portal --corrects 12"
            })
    public static final class RecordCommand extends OfficeCommand {
        @Option(names = "--patient", required = true, paramLabel = "ACCOUNT", description = "Whose coverage it is.")
        private String account = "";

        @Mixin
        private final EligibilityOptions told = new EligibilityOptions();

        @Option(
                names = "--corrects",
                paramLabel = "ID",
                converter = Converters.Id.class,
                description = "Which check was written down wrongly, as list shows it.")
        private @Nullable Long corrects;

        /// The command of one run.
        public RecordCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Patient patient = office.patients().patient(account);
            EligibilityFacts facts = told.facts(office, patient);
            long id = corrects == null
                    ? office.eligibility().add(facts)
                    : office.eligibility().correct(corrects, facts);
            return done(document(office, List.of(office.eligibility().show(id))));
        }
    }

    /// What was asked and told, option by option. Filled by picocli.
    static final class EligibilityOptions {
        @Option(
                names = "--order",
                paramLabel = "N",
                converter = Converters.Count.class,
                description = "About which coverage: 1 primary, 2, 3; 1 when left out.")
        int order = 1;

        @Option(
                names = "--service",
                paramLabel = "DATE",
                description = "For which day of service; today when left out.")
        @Nullable
        LocalDate service;

        @Option(names = "--asked", paramLabel = "DATE", description = "When it was asked; today when left out.")
        @Nullable
        LocalDate asked;

        @Option(
                names = "--how",
                paramLabel = "phone|portal|271|card|other",
                description = "How it was asked; phone when left out.")
        String how = EligibilityChannel.PHONE.word();

        @Option(
                names = "--result",
                required = true,
                paramLabel = "active|inactive|not-found|no-answer",
                description = "Whether it holds.")
        String result = "";

        @Option(names = "--plan", paramLabel = "NAME", description = "Name of the plan.")
        String plan = "";

        @Option(names = "--holds-from", paramLabel = "DATE", description = "First day on which it holds.")
        @Nullable
        LocalDate holdsFrom;

        @Option(names = "--holds-to", paramLabel = "DATE", description = "Last day on which it holds.")
        @Nullable
        LocalDate holdsTo;

        @Option(names = "--copay", paramLabel = "AMOUNT", description = "What the patient pays at a visit.")
        @Nullable
        String copay;

        @Option(
                names = "--deductible-left",
                paramLabel = "AMOUNT",
                description = "What the patient has to pay first in this year.")
        @Nullable
        String deductible;

        @Option(names = "--coinsurance", paramLabel = "PERCENT", description = "The patient's share, in percent.")
        @Nullable
        Integer coinsurance;

        @Option(names = "--visits-left", paramLabel = "N", description = "How many visits are still paid.")
        @Nullable
        Integer visits;

        @Option(names = "--spoke-with", paramLabel = "NAME", description = "Who answered.")
        String spokeWith = "";

        @Option(names = "--reference", paramLabel = "NUMBER", description = "The payer's number of the call.")
        String reference = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "What else was said.")
        String note = "";

        EligibilityFacts facts(Office office, Patient patient) {
            LocalDate today = office.session().today();
            LocalDate day = Objects.requireNonNullElse(service, today);
            return new EligibilityFacts(
                    AuthorizationCommands.coverage(office, patient, order, day),
                    day,
                    Objects.requireNonNullElse(asked, today),
                    word("--how", how, EligibilityChannel::of),
                    word("--result", result, EligibilityResult::of),
                    new ToldBenefits(plan, holdsFrom, holdsTo, money(copay), money(deductible), coinsurance, visits),
                    spokeWith,
                    reference,
                    note);
        }

        private static <T> T word(String option, String given, Function<String, Optional<T>> meaning) {
            return meaning.apply(given)
                    .orElseThrow(() -> Refusal.usage(option + " does not take \"" + given
                            + "\": daysheet eligibility record --help names the words."));
        }

        private static @Nullable Money money(@Nullable String typed) {
            return typed == null
                    ? null
                    : Money.parse(typed)
                            .orElseThrow(() -> Refusal.usage("\"" + typed + "\" is not an amount. Write it as 25.00."));
        }
    }

    private static Document document(Office office, List<EligibilityCheck> checks) {
        Table table = Table.of(
                "id", "Id",
                "patient", "Patient",
                "order", "Order",
                "payer", "Payer",
                "serviceOn", "For",
                "askedOn", "Asked",
                "how", "How",
                "result", "Result",
                "plan", "Plan",
                "holdsFrom", "From",
                "holdsTo", "Until",
                "copayCents", "Copay",
                "deductibleLeftCents", "Deductible left",
                "coinsurance", "%",
                "visitsLeft", "Visits left",
                "spokeWith", "Spoke with",
                "reference", "Reference",
                "note", "Note",
                "corrects", "Corrects",
                "correctedBy", "Corrected by",
                "recordedBy", "Recorded by");
        checks.forEach(check -> row(table, office, check));
        return new Document().table("checks", "Eligibility checks", table);
    }

    private static void row(Table table, Office office, EligibilityCheck check) {
        EligibilityFacts facts = check.facts();
        ToldBenefits told = facts.told();
        Coverage coverage = office.coverages().coverage(facts.coverage());
        table.row(
                new Identity(check.id()),
                office.patients().patient(coverage.patient()).facts().accountNumber(),
                coverage.facts().order(),
                office.practices().payer(coverage.facts().payer()).facts().code(),
                facts.serviceOn(),
                facts.askedOn(),
                facts.channel().word(),
                facts.result().word(),
                told.plan(),
                told.from(),
                told.to(),
                told.copay(),
                told.deductibleLeft(),
                told.coinsurance(),
                told.visitsLeft(),
                facts.spokeWith(),
                facts.reference(),
                facts.note(),
                identity(check.supersedes()),
                identity(check.supersededBy()),
                check.recordedBy());
    }

    private static @Nullable Identity identity(@Nullable Long id) {
        return id == null ? null : new Identity(id);
    }
}
