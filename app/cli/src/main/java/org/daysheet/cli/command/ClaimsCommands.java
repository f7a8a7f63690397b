package org.daysheet.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimDetail;
import org.daysheet.billing.claims.ClaimEvent;
import org.daysheet.billing.claims.ClaimHold;
import org.daysheet.billing.claims.ClaimLine;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.ClaimStep;
import org.daysheet.billing.claims.ClaimTurn;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.billing.claims.FilingLimit;
import org.daysheet.billing.claims.StepOwner;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubResult;
import org.daysheet.billing.submission.SentCopies;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet claims ...` up to the file: make, list, check, show.
public final class ClaimsCommands {
    private static final int PAGE = 1_000;

    private ClaimsCommands() {}

    /// `daysheet claims create`.
    @Command(
            name = "create",
            description = "Makes claims from closed encounters that have none for their primary coverage.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice claims create --all",
                "  daysheet --practice ~/practice claims create --encounter 17"
            })
    public static final class CreateCommand extends OfficeCommand {
        @Option(
                names = "--encounter",
                paramLabel = "ENCOUNTER",
                description = "One encounter: its key in the system it came from, or its id.")
        private @Nullable String encounter;

        @Option(names = "--all", description = "Every closed encounter that waits for a claim.")
        private boolean isAll;

        /// The command of one run.
        public CreateCommand(Shell shell) {
            super(shell);
        }

        @Override
        public Integer call() {
            if ((encounter == null) != isAll) {
                throw Refusal.usage("Say either --encounter ENCOUNTER or --all.");
            }
            return super.call();
        }

        @Override
        int run(Office office) {
            String one = encounter;
            List<ClaimId> made = one == null
                    ? office.claims().createAll(shell.progress())
                    : office.claimShaping().parts(office.claims().create(EncounterLookup.find(office, one)));
            return done(new Document()
                    .fact("created", "Claims made", made.size())
                    .data(
                            "claims",
                            made.stream().map(id -> new Identity(id.value())).toList()));
        }
    }

    /// `daysheet claims list`.
    @Command(
            name = "list",
            description = "Lists claims, newest first.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice claims list --status denied",
                "  daysheet --practice ~/practice claims list --by-deadline --limit 20"
            })
    public static final class ListCommand extends OfficeCommand {
        @Option(names = "--status", paramLabel = "STATUS", description = "One of: ${COMPLETION-CANDIDATES}.")
        private @Nullable ClaimStatus status;

        @Option(
                names = "--step",
                paramLabel = "STEP",
                description = "Where they wait, as claims process tells. One of: ${COMPLETION-CANDIDATES}.")
        private @Nullable ClaimStep step;

        @Option(
                names = "--owner",
                paramLabel = "OWNER",
                description = "Whose turn it is. One of: ${COMPLETION-CANDIDATES}.")
        private @Nullable StepOwner owner;

        @Option(names = "--by-deadline", description = "Those first that the payer takes for the shortest time yet.")
        private boolean isByDeadline;

        @Option(
                names = "--limit",
                paramLabel = "N",
                converter = Converters.Count.class,
                description = "At most so many; all when left out.")
        private int limit = Integer.MAX_VALUE;

        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Table table = Table.of(
                    "id", "Id",
                    "control", "Claim",
                    "patient", "Patient",
                    "payer", "Payer",
                    "sequence", "Order",
                    "service", "Service",
                    "firstSubmitted", "First sent",
                    "fileBy", "File by",
                    "daysLeft", "Days left",
                    "chargeCents", "Charged",
                    "status", "Status",
                    "step", "Waits at",
                    "owner", "Whose turn",
                    "taskTakenBy", "Taken by",
                    "hold", "On hold",
                    "releaseOn", "Held until");
            ClaimSearch search = search();
            LocalDate today = office.session().today();
            ClaimOrder order = isByDeadline ? new ClaimOrder(ClaimOrder.Column.FILE_BY, false) : ClaimOrder.NEWEST;
            int count = office.claims().countFound(search);
            int page = Math.min(PAGE, limit);
            for (int from = 0; from < count && table.size() < limit; from += page) {
                List<ClaimRow> rows = office.claims().search(search, order, from, page);
                Map<ClaimId, ClaimTurn> turns = office.claimProcess()
                        .turns(rows.stream().map(ClaimRow::id).toList());
                rows.stream()
                        .filter(row -> owner == null || turn(turns, row).owner() == owner)
                        .limit(limit - table.size())
                        .forEach(row -> add(table, row, turn(turns, row), today));
            }
            return done(new Document().table("claims", "Claims", table));
        }

        private static ClaimTurn turn(Map<ClaimId, ClaimTurn> turns, ClaimRow row) {
            return Objects.requireNonNull(turns.get(row.id()));
        }

        private ClaimSearch search() {
            ClaimStatus asked = status;
            ClaimStep at = step;
            return new ClaimSearch(
                    asked == null ? List.of() : List.of(asked),
                    at == null ? List.of() : List.of(at),
                    null,
                    null,
                    DaySpan.ANY,
                    DaySpan.ANY,
                    "");
        }

        private static void add(Table table, ClaimRow row, ClaimTurn turn, LocalDate today) {
            ClaimHold hold = row.hold();
            FilingLimit filing = row.filing();
            ClaimTurn.Task task = turn.task();
            table.row(
                    new Identity(row.id().value()),
                    row.controlNumber(),
                    row.patientName(),
                    row.payerName(),
                    row.sequence(),
                    row.serviceFromOn(),
                    row.firstSubmittedOn(),
                    row.fileBy(),
                    filing == null ? null : filing.daysLeft(today),
                    row.total(),
                    row.status(),
                    turn.step(),
                    turn.owner(),
                    task == null ? "" : task.takenBy(),
                    hold == null ? "" : hold.reason(),
                    hold == null ? null : hold.releaseOn());
        }
    }

    /// `daysheet claims scrub`.
    @Command(
            name = "scrub",
            description = "Checks every claim that waits to be sent. Exit 1 when one needs a fix.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice claims scrub",
                "  daysheet --practice ~/practice claims scrub --claim 17"
            })
    public static final class ScrubCommand extends OfficeCommand {
        @Option(
                names = "--claim",
                paramLabel = "ID",
                converter = Converters.Id.class,
                description = "One claim instead of all that wait.")
        private @Nullable Long claim;

        /// The command of one run.
        public ScrubCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.mayMoveClaims(office);
            Long one = claim;
            List<ScrubResult> results = one == null
                    ? office.scrubbing().scrubAll(shell.progress())
                    : List.of(office.scrubbing().scrub(new ClaimId(one)));
            Table table = Table.of(
                    "claim", "Id",
                    "control", "Claim",
                    "rule", "Rule",
                    "severity", "Severity",
                    "field", "Field",
                    "message", "Finding",
                    "advice", "What to do");
            results.forEach(result -> result.findings().forEach(finding -> add(table, result, finding)));
            long clean = results.stream().filter(ScrubResult::isClean).count();
            shell.print(new Document()
                    .fact("checked", "Checked", results.size())
                    .fact("ready", "Ready to send", clean)
                    .fact("needsFix", "Need a fix", results.size() - clean)
                    .table("findings", "Findings", table));
            return clean == results.size() ? Exit.DONE : Exit.REFUSED;
        }

        private static void add(Table table, ScrubResult result, ScrubFinding finding) {
            table.row(
                    new Identity(result.claim().value()),
                    result.controlNumber(),
                    finding.rule(),
                    finding.severity(),
                    finding.fieldPath(),
                    finding.message(),
                    finding.advice());
        }
    }

    /// `daysheet claims show`.
    @Command(
            name = "show",
            description = "Shows a claim: its sendings, lines, and what happened to it.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice claims show 17")
    public static final class ShowCommand extends OfficeCommand {
        @Parameters(paramLabel = "ID", description = "Id of the claim, or the number payers echo, such as DS17-1.")
        private String claim = "";

        /// The command of one run.
        public ShowCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            ClaimId id = find(office, claim);
            ClaimDetail detail = office.claims().show(id);
            ProfessionalClaim sent = office.session()
                    .read(tx -> office.claims()
                            .document(tx, detail.claim().version().id()));
            Document document = document(detail)
                    .table("facts", "Told of lines", LineFacts.of(sent))
                    .table(
                            "answers",
                            "Answers",
                            ClaimAnswers.table(office.acknowledgments().notes(id)))
                    .table(
                            "copies",
                            "Files written again",
                            ClaimsSentCommand.copies(new SentCopies(office.session()).ofClaim(id)));
            turn(document, office.claimProcess().turn(id));
            return done(ClaimsHoldCommands.held(ClaimsCleanFacts.say(document, office, detail.claim()), office, id));
        }

        private static Document turn(Document document, ClaimTurn turn) {
            ClaimTurn.Task task = turn.task();
            return document.fact("step", "Waits at", turn.step())
                    .fact("owner", "Whose turn", turn.owner())
                    .fact("task", "To do", task == null ? "" : task.title())
                    .fact("taskDue", "Due", task == null ? null : task.dueOn())
                    .fact("taskTakenBy", "Taken by", task == null ? "" : task.takenBy());
        }

        private static Document document(ClaimDetail detail) {
            Claim claim = detail.claim();
            Table versions = Table.of(
                    "number", "Version",
                    "control", "Claim",
                    "frequency", "Frequency",
                    "chargeCents", "Charged",
                    "sha256", "");
            for (ClaimVersion version : detail.versions()) {
                versions.row(
                        version.number(),
                        version.controlNumber(),
                        version.frequency().code(),
                        version.total(),
                        version.documentSha256());
            }
            Table lines = Table.of(
                    "number", "Line", "charge", "Charge", "control", "Line control number", "chargeCents", "Charged");
            for (ClaimLine line : detail.lines()) {
                lines.row(line.number(), new Identity(line.charge().value()), line.controlNumber(), line.amount());
            }
            Table events = Table.of("on", "On", "kind", "What", "status", "Status after", "detail", "Detail");
            for (ClaimEvent event : detail.events()) {
                events.row(event.on(), event.kind(), event.status(), event.detail());
            }
            return standing(claim)
                    .fact("firstSubmitted", "First sent", claim.firstSubmittedOn())
                    .fact("payerControl", "Payer's number", claim.payerControlNumber())
                    .fact("chargeCents", "Charged", claim.total())
                    .table("versions", "Sendings", versions)
                    .table("lines", "Lines", lines)
                    .table("events", "Events", events);
        }
    }

    /// What every command says about a claim first.
    static Document standing(Claim claim) {
        return new Document()
                .fact("id", "Id", new Identity(claim.id().value()))
                .fact("control", "Claim", claim.controlNumber())
                .fact("status", "Status", claim.status())
                .fact("service", "Service", claim.serviceFromOn());
    }

    /// The claim of an id or of the number payers echo.
    static ClaimId find(Office office, String text) {
        if (text.matches("[1-9][0-9]{0,17}")) {
            return new ClaimId(Long.parseLong(text));
        }
        return office.session()
                .read(tx -> office.claims().byControlNumber(tx, text))
                .map(ClaimVersion::claim)
                .orElseThrow(() -> Refusal.refused("There is no claim " + text + "."));
    }
}
