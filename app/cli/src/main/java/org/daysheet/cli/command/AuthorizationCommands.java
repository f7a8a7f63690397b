package org.daysheet.cli.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.authorizations.Authorization;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.Period;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.CoverageId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet authorizations`: what payers allowed before it is done.
public final class AuthorizationCommands {
    private AuthorizationCommands() {}

    /// `daysheet authorizations list`.
    @Command(
            name = "list",
            description = "Lists what payers allowed and how much of it is used; what holds today or later.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice authorizations list",
                "  daysheet --practice ~/practice authorizations list --patient P10001"
            })
    public static final class ListCommand extends OfficeCommand {
        @Option(names = "--patient", paramLabel = "ACCOUNT", description = "Everything of this patient.")
        private @Nullable String account;

        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            String one = account;
            return done(document(
                    office,
                    one == null
                            ? office.authorizations().standing()
                            : office.authorizations()
                                    .ofPatient(office.patients().patient(one).id())));
        }
    }

    /// `daysheet authorizations add`.
    @Command(
            name = "add",
            description = "Keeps what a payer allowed. An extension is a new entry after the old one was ended.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice authorizations add A4711 --patient P10001 --to 2026-06-30 --visits 12",
                "  daysheet --practice ~/practice authorizations add A4712 --patient P10001 --order 2 --units 40 --procedures \"G0151 G0152\""
            })
    public static final class AddCommand extends OfficeCommand {
        @Parameters(paramLabel = "NUMBER", description = "The number, as claims name it.")
        private String number = "";

        @Option(names = "--patient", required = true, paramLabel = "ACCOUNT", description = "Whose it is.")
        private String account = "";

        @Option(
                names = "--order",
                paramLabel = "N",
                converter = Converters.Count.class,
                description = "Under which coverage: 1 primary, 2, 3; 1 when left out.")
        private int order = 1;

        @Option(names = "--from", paramLabel = "DATE", description = "First day; today when left out.")
        private @Nullable LocalDate from;

        @Option(names = "--to", paramLabel = "DATE", description = "Last day; open when left out.")
        private @Nullable LocalDate to;

        @Option(
                names = "--visits",
                paramLabel = "N",
                converter = Converters.Count.class,
                description = "How many visits; not limited when left out.")
        private @Nullable Integer visits;

        @Option(
                names = "--units",
                paramLabel = "N",
                converter = Converters.Count.class,
                description = "How many units; not limited when left out.")
        private @Nullable Integer units;

        @Option(names = "--procedures", paramLabel = "CODES", description = "For which procedures; any when left out.")
        private String procedures = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "What else was said.")
        private String note = "";

        /// The command of one run.
        public AddCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            LocalDate first = Objects.requireNonNullElse(from, office.session().today());
            LocalDate last = to;
            if (number.isBlank() || (last != null && last.isBefore(first))) {
                throw Refusal.usage("An authorization has a number, and does not end before it begins.");
            }
            Patient patient = office.patients().patient(account);
            office.authorizations()
                    .add(new AuthorizationFacts(
                            coverage(office, patient, order, first),
                            number,
                            new Period(first, last),
                            codes(procedures),
                            visits,
                            units,
                            note));
            return done(document(office, office.authorizations().ofPatient(patient.id())));
        }

        private static List<ProcedureCode> codes(String typed) {
            return Stream.of(typed.split("[ ,]+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> ProcedureCode.parse(word)
                            .orElseThrow(() -> Refusal.usage(word + " is not the code of a procedure.")))
                    .toList();
        }
    }

    /// `daysheet authorizations end`.
    @Command(
            name = "end",
            description = "Ends an authorization before its time; what it was stays in the books.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice authorizations end 3 --on 2026-03-31 --note \"new payer\"")
    public static final class EndCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Its id, as list shows it.")
        private long id;

        @Option(names = "--on", paramLabel = "DATE", description = "Its last day; today when left out.")
        private @Nullable LocalDate on;

        @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
        private String note = "";

        /// The command of one run.
        public EndCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            office.authorizations()
                    .end(id, Objects.requireNonNullElse(on, office.session().today()), note);
            AuthorizationUse ended = office.authorizations().show(id);
            return done(document(office, List.of(ended)));
        }
    }

    /// The coverage of an order that holds on a day.
    static CoverageId coverage(Office office, Patient patient, int order, LocalDate day) {
        return office.patients().coverages(patient.id()).stream()
                .filter(one ->
                        one.facts().order() == order && one.facts().period().contains(day))
                .map(Coverage::id)
                .findFirst()
                .orElseThrow(() -> Refusal.refused("The patient "
                        + patient.facts().accountNumber() + " has no coverage " + order + " on " + day + "."));
    }

    private static Document document(Office office, List<AuthorizationUse> uses) {
        Table table = Table.of(
                "id", "Id",
                "patient", "Patient",
                "order", "Order",
                "payer", "Payer",
                "number", "Number",
                "from", "From",
                "to", "Until",
                "procedures", "Procedures",
                "visits", "Visits",
                "visitsUsed", "Used",
                "visitsLeft", "Left",
                "units", "Units",
                "unitsUsed", "Used",
                "unitsLeft", "Left",
                "lastVisit", "Last visit",
                "ended", "Ended",
                "note", "Note",
                "recordedBy", "Recorded by");
        uses.forEach(use -> row(table, office, use));
        return new Document().table("authorizations", "Authorizations", table);
    }

    private static void row(Table table, Office office, AuthorizationUse use) {
        Authorization one = use.authorization();
        AuthorizationFacts facts = one.facts();
        Coverage coverage = office.coverages().coverage(facts.coverage());
        table.row(
                new Identity(one.id()),
                office.patients().patient(coverage.patient()).facts().accountNumber(),
                coverage.facts().order(),
                office.practices().payer(coverage.facts().payer()).facts().code(),
                facts.number(),
                facts.period().from(),
                one.lastDay().orElse(null),
                facts.procedures().stream().map(ProcedureCode::value).collect(Collectors.joining(" ")),
                facts.visits(),
                use.visits().size(),
                use.visitsLeft().orElse(null),
                facts.units(),
                use.unitsUsed().toPlainString(),
                use.unitsLeft().map(BigDecimal::toPlainString).orElse(null),
                use.lastVisitOn(),
                one.endedOn() != null,
                facts.note(),
                one.recordedBy());
    }
}
