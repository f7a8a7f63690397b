package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.CoverageGap;
import org.daysheet.billing.patients.Patient;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet coverages`: who insures a patient, and where the days of that do not fit together.
public final class CoverageCommands {
    private CoverageCommands() {}

    /// `daysheet coverages list`.
    @Command(
            name = "list",
            description = "Lists the coverages of a patient, and days on which they do not fit together.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice coverages list --patient P10001")
    public static final class ListCommand extends OfficeCommand {
        @Option(names = "--patient", required = true, paramLabel = "ACCOUNT", description = "Whose they are.")
        private String account = "";

        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            return done(document(office, office.patients().patient(account)));
        }
    }

    /// `daysheet coverages asked`.
    @Command(
            name = "asked",
            description = "Notes when the patient was asked what pays before Medicare.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice coverages asked --patient P10001 --order 2 --on 2026-01-15")
    public static final class AskedCommand extends OfficeCommand {
        @Option(names = "--patient", required = true, paramLabel = "ACCOUNT", description = "Who was asked.")
        private String account = "";

        @Option(
                names = "--order",
                paramLabel = "N",
                converter = Converters.Count.class,
                description = "Place of the coverage by Medicare: 1 primary, 2, 3; 1 when left out.")
        private int order = 1;

        @Option(names = "--on", paramLabel = "DATE", description = "When; today when left out.")
        private @Nullable LocalDate on;

        /// The command of one run.
        public AskedCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Patient patient = office.patients().patient(account);
            LocalDate today = office.session().today();
            office.coverages()
                    .askedOn(
                            AuthorizationCommands.coverage(office, patient, order, today),
                            Objects.requireNonNullElse(on, today));
            return done(document(office, patient));
        }
    }

    private static Document document(Office office, Patient patient) {
        List<CoverageGap> gaps = office.coverages().gaps(patient.id());
        Table table = Table.of(
                "id", "Id",
                "order", "Order",
                "payer", "Payer",
                "member", "Member",
                "from", "From",
                "to", "Until",
                "mspReason", "Why not Medicare first",
                "mspAskedOn", "Asked",
                "gaps", "To look at");
        for (Coverage coverage : office.patients().coverages(patient.id())) {
            CoverageFacts facts = coverage.facts();
            table.row(
                    new Identity(coverage.id().value()),
                    facts.order(),
                    office.practices().payer(facts.payer()).facts().code(),
                    facts.memberNumber(),
                    facts.period().from(),
                    facts.period().to(),
                    facts.mspReason(),
                    facts.mspAskedOn(),
                    gaps.stream()
                            .filter(gap -> gap.coverage().equals(coverage.id()))
                            .map(CoverageGap::words)
                            .collect(Collectors.joining(" ")));
        }
        return new Document()
                .fact("patient", "Patient", patient.facts().accountNumber())
                .table("coverages", "Coverages", table);
    }
}
