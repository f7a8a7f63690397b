package org.daysheet.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.EnrolmentKind;
import org.daysheet.billing.enrolments.EnrolmentStatus;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.security.RawFile;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet payers enrol`, `payers enrolments`: what payers have agreed to.
public final class EnrolmentCommands {
    private EnrolmentCommands() {}

    /// `daysheet payers enrol`.
    @Command(
            name = "enrol",
            description =
                    "Records how an enrolment with a payer stands; what was recorded before stays in its history.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice payers enrol ACME1 --kind claims --status applied --contact \"EDI desk\"",
                "  daysheet --practice ~/practice payers enrol ACME1 --kind era --status approved --effective 2026-02-01"
            })
    public static final class EnrolCommand extends OfficeCommand {
        @Parameters(paramLabel = "NUMBER", description = "Number of the payer, or another it goes by.")
        private String number = "";

        @Option(
                names = "--kind",
                required = true,
                paramLabel = "KIND",
                description = "claims (837), era (835) or eft (money by wire).")
        private EnrolmentKind kind = EnrolmentKind.CLAIMS;

        @Option(
                names = "--status",
                required = true,
                paramLabel = "STATUS",
                description = "not_needed, not_started, applied, approved, refused or ended.")
        private EnrolmentStatus status = EnrolmentStatus.NOT_STARTED;

        @Option(
                names = "--profile",
                paramLabel = "NAME",
                description = "By which profile files go; the payer's usual one when left out.")
        private @Nullable String profile;

        @Option(names = "--on", paramLabel = "DATE", description = "Since when; today when left out.")
        private @Nullable LocalDate on;

        @Option(names = "--effective", paramLabel = "DATE", description = "From which day on it holds.")
        private @Nullable LocalDate effective;

        @Option(names = "--contact", paramLabel = "TEXT", description = "Whom to ask; as before when left out.")
        private @Nullable String contact;

        @Option(names = "--note", paramLabel = "TEXT", description = "What else was said; as before when left out.")
        private @Nullable String note;

        @Option(
                names = "--letter",
                paramLabel = "FILE",
                description = "The payer's letter, a PDF or a picture; it is kept, encrypted, with the step.")
        private @Nullable Path letter;

        /// The command of one run.
        public EnrolCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            PayerId payer = PayersCommands.find(office, number).id();
            Path file = letter;
            Optional<EnrolmentFacts> before = office.enrolments().history(payer).stream()
                    .map(Enrolment::facts)
                    .filter(facts -> facts.kind() == kind)
                    .findFirst();
            EnrolmentFacts facts = new EnrolmentFacts(
                    payer,
                    profile(office),
                    kind,
                    status,
                    Objects.requireNonNullElse(on, office.session().today()),
                    effective,
                    contact != null
                            ? contact
                            : before.map(EnrolmentFacts::contact).orElse(""),
                    note != null ? note : before.map(EnrolmentFacts::note).orElse(""));
            office.enrolments()
                    .record(facts, file == null ? null : office.enrolments().letter(file));
            return done(document(office, office.enrolments().history(payer)));
        }

        private @Nullable SubmissionProfileId profile(Office office) {
            String name = profile;
            if (name == null) {
                return null;
            }
            SubmissionProfile known = ProfilesCommands.known(office, name);
            if (known == null) {
                throw Refusal.refused("There is no submission profile " + name + ".");
            }
            return known.id();
        }
    }

    /// `daysheet payers enrolments`.
    @Command(
            name = "enrolments",
            description = {
                "Lists how enrolments stand; those of one payer with their history.",
                "Says when an application that nobody answers becomes a task."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice payers enrolments",
                "  daysheet --practice ~/practice payers enrolments ACME1",
                "  daysheet --practice ~/practice payers enrolments --remind-after 45"
            })
    public static final class ListCommand extends OfficeCommand {
        @Parameters(arity = "0..1", paramLabel = "NUMBER", description = "Number of one payer.")
        private @Nullable String number;

        @Option(
                names = "--remind-after",
                paramLabel = "DAYS",
                converter = Converters.Count.class,
                description = "Days without an answer to an application after which it becomes a task; 30 at first.")
        private @Nullable Integer days;

        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Integer after = days;
            if (after != null) {
                office.followUps().remindOfEnrolments(after);
            }
            String one = number;
            List<Enrolment> steps = one == null
                    ? office.enrolments().standing()
                    : office.enrolments()
                            .history(PayersCommands.find(office, one).id());
            return done(document(office, steps));
        }
    }

    /// `daysheet payers letter`.
    @Command(
            name = "letter",
            description = "Writes the letter kept with a step of an enrolment into a file.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice payers letter 3 --out approval.pdf")
    public static final class LetterCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Of the step, as listed.")
        private long id;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
        private Path out = Path.of("");

        /// The command of one run.
        public LetterCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            RawFile letter = office.enrolments().letter(id);
            office.enrolments().saveLetter(id, out);
            return done(new Document()
                    .fact("id", "Step", new Identity(id))
                    .fact("name", "Letter", letter.name())
                    .fact("sha256", "SHA-256", letter.sha256())
                    .fact("bytes", "Bytes", letter.bytes())
                    .fact("file", "Written to", out.toString()));
        }
    }

    private static Document document(Office office, List<Enrolment> steps) {
        Map<PayerId, String> payers = new HashMap<>();
        office.practices()
                .payers()
                .forEach(payer -> payers.put(payer.id(), payer.facts().code()));
        Map<SubmissionProfileId, String> profiles = new HashMap<>();
        office.practices()
                .profiles()
                .list()
                .forEach(profile -> profiles.put(profile.id(), profile.facts().name()));
        Table table = Table.of(
                "id", "Id",
                "payer", "Payer",
                "kind", "Of",
                "profile", "By",
                "status", "Status",
                "on", "Since",
                "effective", "Holds from",
                "contact", "Contact",
                "note", "Note",
                "letter", "Letter",
                "recordedBy", "Recorded by");
        for (Enrolment step : steps) {
            EnrolmentFacts facts = step.facts();
            SubmissionProfileId profile = facts.profile();
            RawFileId proof = step.proof();
            table.row(
                    new Identity(step.id()),
                    payers.get(facts.payer()),
                    facts.kind().name().toLowerCase(Locale.ROOT),
                    profile == null ? "" : profiles.get(profile),
                    facts.status().name().toLowerCase(Locale.ROOT),
                    facts.on(),
                    facts.effectiveOn(),
                    facts.contact(),
                    facts.note(),
                    proof == null ? null : office.files().show(proof).name(),
                    step.recordedBy());
        }
        return new Document()
                .fact("remindAfterDays", "A task after days", office.followUps().enrolmentDays())
                .table("enrolments", "Enrolments", table);
    }
}
