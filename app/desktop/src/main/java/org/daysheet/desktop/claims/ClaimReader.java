package org.daysheet.desktop.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimDetail;
import org.daysheet.billing.claims.ClaimEvent;
import org.daysheet.billing.claims.ClaimEventKind;
import org.daysheet.billing.claims.ClaimHoldEvent;
import org.daysheet.billing.claims.ClaimMoney;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.ClaimSubject;
import org.daysheet.billing.claims.ClaimTurn;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.remittances.ClaimAnswer;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubResult;
import org.daysheet.billing.submission.ClaimNote;
import org.daysheet.billing.submission.ClaimSending;
import org.daysheet.billing.submission.ClaimWord;
import org.daysheet.billing.submission.SentCopies;
import org.daysheet.desktop.encounters.CaseWords;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.CleanVerdict;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.SubmissionId;
import org.jspecify.annotations.Nullable;

/// Reads everything about a claim into the rows its panel shows.
///
/// @param office the open practice
record ClaimReader(Office office) {
    ClaimPage read(ClaimId id) {
        ClaimRow row = ClaimPages.row(
                office.claims().rows(List.of(id)).getFirst(), office.session().today());
        ClaimDetail detail = office.claims().show(id);
        List<ScrubResult> checks = office.scrubbing().history(id);
        List<ClaimSending> sendings = office.submissions().ofClaim(id);
        List<ClaimAnswer> answers = office.remittances().answers(id);
        return new ClaimPage(
                row,
                detail.claim().subject().patient(),
                detail.claim().subject().encounter(),
                facts(row, detail) + turn(office.claimProcess().turn(id)) + adjuster(detail),
                (checked(detail, checks) + " " + clean(id)).strip(),
                findings(detail, checks),
                FindingReader.earlier(checks),
                detail.versions().reversed().stream()
                        .map(version -> new VersionRow(
                                version.id(),
                                Texts.of(
                                        "claims.version",
                                        version.controlNumber(),
                                        Texts.of("claims.frequency."
                                                + version.frequency().code()))))
                        .toList(),
                history(detail, sendings, answers),
                money(office.claims().money(id)),
                answers.reversed().stream().map(ClaimReader::answer).toList());
    }

    private static String facts(ClaimRow row, ClaimDetail detail) {
        String number = detail.claim().payerControlNumber();
        ClaimRow.HeldUntil hold = row.hold();
        String held = hold == null ? "" : " \u00b7 " + hold.words();
        ClaimRow.FileBy limit = row.fileBy();
        String fileBy = limit == null ? "" : " \u00b7 " + limit.words();
        return facts(number, row) + fileBy + held;
    }

    /// Whose turn it is, and what is to be done by whom.
    private static String turn(ClaimTurn turn) {
        ClaimTurn.Task task = turn.task();
        String words = Texts.of("claims.turn." + turn.owner().name());
        if (task == null) {
            return " \u00b7 " + words;
        }
        String due = Formats.date(task.dueOn());
        return " \u00b7 "
                + (task.takenBy().isEmpty()
                        ? Texts.of("claims.turn.free", words, due, task.title())
                        : Texts.of("claims.turn.taken", words, task.takenBy(), due, task.title()));
    }

    /// Who can be called about the case of an accident.
    private String adjuster(ClaimDetail detail) {
        String words = office.encounters()
                .accidentOf(detail.claim().subject().encounter())
                .map(accident -> CaseWords.adjuster(accident.file()))
                .orElse("");
        return words.isEmpty() ? "" : " \u00b7 " + words;
    }

    private String clean(ClaimId id) {
        return CleanWords.of(CleanVerdict.of(office.session().database().transactions(), id.value()));
    }

    private static String facts(String number, ClaimRow row) {
        return Texts.of(
                number.isEmpty() ? "claims.facts" : "claims.facts.number",
                row.patient(),
                row.payer(),
                Texts.of("claims.order." + row.order()),
                Formats.date(row.serviceOn()),
                Formats.amount(row.total()),
                number);
    }

    private static String checked(ClaimDetail detail, List<ScrubResult> checks) {
        if (checks.isEmpty()) {
            return Texts.of("claims.checked.never");
        }
        ScrubResult last = checks.getFirst();
        boolean isOld = !last.controlNumber().equals(detail.claim().controlNumber());
        long stops = last.findings().stream().filter(ScrubFinding::stops).count();
        String words = Texts.of(
                "claims.checked",
                Formats.date(last.on()),
                stops,
                last.findings().size() - stops);
        return isOld ? words + " " + Texts.of("claims.checked.old", last.controlNumber()) : words;
    }

    /// What sent the claim back goes before what the check found.
    private List<FindingRow> findings(ClaimDetail detail, List<ScrubResult> checks) {
        List<ClaimNote> refused = refusals(detail.claim());
        if (checks.isEmpty() && refused.isEmpty()) {
            return List.of();
        }
        FindingPlaces places = places(detail);
        List<FindingRow> rows = new ArrayList<>();
        refused.forEach(note -> rows.add(places.row(note)));
        FindingReader.offered(office, detail.claim().id()).stream()
                .sorted(Comparator.comparing(ScrubFinding::stops).reversed())
                .forEach(finding -> rows.add(places.row(finding)));
        return rows;
    }

    /// Why the newest sending came back; nothing once it is a draft again.
    private List<ClaimNote> refusals(Claim claim) {
        if (claim.status() != ClaimStatus.REJECTED) {
            return List.of();
        }
        return office.acknowledgments().notes(claim.id()).stream()
                .filter(ClaimNote::isRefusal)
                .filter(note -> note.version() == null || claim.version().id().equals(note.version()))
                .toList();
    }

    private FindingPlaces places(ClaimDetail detail) {
        ClaimSubject subject = detail.claim().subject();
        SendingWay way = detail.claim().version().way();
        Encounter visit = office.chargeEntry().show(subject.encounter());
        CoverageFacts coverage = office.coverages().coverage(subject.coverage()).facts();
        return new FindingPlaces(
                subject.patient(),
                coverage.otherSubscriber().isEmpty(),
                subject.coverage(),
                subject.payer(),
                office.practices().profiles().profile(subject.payer(), way),
                subject.encounter(),
                visit.facts().serviceOn(),
                LinePlace.of(office, visit, detail.lines()),
                visit.facts().providers(),
                FindingReader.others(office, detail.claim(), visit.facts().serviceOn()));
    }

    private List<HistoryRow> history(ClaimDetail detail, List<ClaimSending> sendings, List<ClaimAnswer> answers) {
        List<HistoryRow> rows = new ArrayList<>();
        List<ClaimWord> words = office.acknowledgments().ofClaim(detail.claim().id());
        for (ClaimEvent event : detail.events()) {
            if (!isToldByReceiver(event, words)) {
                rows.add(event(event, sendings, answers));
            }
        }
        List<ClaimNote> notes = office.acknowledgments().notes(detail.claim().id());
        office.claimHolds().history(detail.claim().id()).forEach(hold -> rows.add(hold(hold)));
        rows.addAll(CopyRows.of(
                new SentCopies(office.session()).ofClaim(detail.claim().id()), this::file));
        rows.addAll(ClaimMoments.arrivals(answers));
        rows.addAll(ClaimMoments.of(office.claimTimeline().of(detail.claim().id())));
        words.forEach(word -> rows.add(WordRows.row(word, notes)));
        return rows.reversed().stream()
                .sorted(Comparator.comparing(HistoryRow::on).reversed())
                .toList();
    }

    private static HistoryRow hold(ClaimHoldEvent event) {
        LocalDate until = event.releaseOn();
        Badge what = event.isHold()
                ? new Badge(Texts.of("claims.hold.event.held"), Badge.Tone.CAUTION)
                : new Badge(Texts.of("claims.hold.event.released"), Badge.Tone.PLAIN);
        String detail = until == null
                ? event.reason()
                : Texts.of("claims.hold.event.until", event.reason(), Formats.date(until));
        return new HistoryRow(event.on(), what, detail, event.by(), null, null);
    }

    /// What receivers said is told in their own words, with the file, unless they turned out not to be about the claim.
    private static boolean isToldByReceiver(ClaimEvent event, List<ClaimWord> words) {
        boolean isWord = event.kind() == ClaimEventKind.ACCEPTED || event.kind() == ClaimEventKind.REJECTED;
        return isWord && words.stream().anyMatch(word -> word.file().equals(event.file()));
    }

    private HistoryRow event(ClaimEvent event, List<ClaimSending> sendings, List<ClaimAnswer> answers) {
        Optional<ClaimAnswer> told = answers.stream()
                .filter(answer -> answer.check().file().equals(event.file()))
                .findFirst();
        Link link =
                told.<Link>map(answer -> new Link.OfCheck(answer.check().id())).orElse(null);
        return new HistoryRow(
                event.on(),
                new Badge(Texts.of("claims.event." + event.kind().name()), tone(event)),
                detail(event, told),
                event.file() == null ? "" : office.files().show(event.file()).name(),
                link,
                event.kind() == ClaimEventKind.SUBMITTED ? file(event, sendings) : null);
    }

    /// What payers decided is told by their answer; hashes are for machines.
    private static String detail(ClaimEvent event, Optional<ClaimAnswer> told) {
        return switch (event.kind()) {
            case FROZEN -> "";
            case ADJUDICATED, ADJUDICATION_WITHDRAWN, FORWARDED ->
                told.map(answer -> Texts.of(
                                "claims.history.decided",
                                AckWords.decision(answer.status()),
                                Formats.amount(answer.paid()),
                                answer.check().trace()))
                        .orElse("");
            case SPLIT, COMBINED -> Texts.of("claims.history.shaped", event.detail());
            case CREATED,
                    REPLACED,
                    TAKEN_BACK,
                    REOPENING_UNDONE,
                    SCRUBBED,
                    SUBMITTED,
                    ACCEPTED,
                    REJECTED,
                    REFUSAL_WITHDRAWN,
                    BYPASSED,
                    CLOSED -> event.detail();
        };
    }

    private static Badge.Tone tone(ClaimEvent event) {
        return switch (event.kind()) {
            case REJECTED, ADJUDICATION_WITHDRAWN -> Badge.Tone.BAD;
            case REPLACED, TAKEN_BACK, REFUSAL_WITHDRAWN, BYPASSED -> Badge.Tone.CAUTION;
            case ACCEPTED -> Badge.Tone.GOOD;
            case SUBMITTED, FORWARDED -> Badge.Tone.BUSY;
            case ADJUDICATED ->
                ClaimState.valueOf(event.status().name()).badge().tone();
            case CREATED, FROZEN, SPLIT, COMBINED, REOPENING_UNDONE, SCRUBBED, CLOSED -> Badge.Tone.PLAIN;
        };
    }

    /// The file of an event that says in which one the claim left.
    private @Nullable SentFileRow file(ClaimEvent event, List<ClaimSending> sendings) {
        return sendings.stream()
                .filter(sent -> event.detail().endsWith(sent.interchangeControl()))
                .findFirst()
                .map(sent -> file(sent.submission()))
                .orElse(null);
    }

    private SentFileRow file(SubmissionId id) {
        return SentWork.row(office.submissions().standing(id));
    }

    private static List<Details.Part> money(ClaimMoney money) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.figure(Texts.of("claims.money.charged"), Formats.amount(money.charged())));
        lines.add(Line.figure(Texts.of("claims.money.payers"), Formats.amount(money.paidByPayers())));
        lines.add(Line.figure(Texts.of("claims.money.patient"), Formats.amount(money.paidByPatient())));
        lines.add(Line.figure(Texts.of("claims.money.contract"), Formats.amount(money.contractual())));
        lines.add(Line.figure(Texts.of("claims.money.written-off"), Formats.amount(money.writtenOff())));
        if (!money.other().isZero()) {
            lines.add(Line.figure(Texts.of("claims.money.other"), Formats.amount(money.other())));
        }
        lines.add(Line.figure(Texts.of("claims.money.open"), Formats.amount(money.openTotal())));
        List<Line> owed = new ArrayList<>();
        for (ClaimMoney.Owed one : money.open()) {
            String party = Texts.of("claims.party." + one.party().name());
            String who = one.payerName().isEmpty() ? party : party + ": " + one.payerName();
            owed.add(Line.figure(
                    Texts.of("claims.money.since", who, Formats.date(one.since())), Formats.amount(one.amount())));
        }
        if (owed.isEmpty()) {
            owed.add(Line.words("", Texts.of("claims.money.nobody")));
        }
        return List.of(
                new Details.Part(Texts.of("claims.money.title"), lines),
                new Details.Part(Texts.of("claims.money.owed"), owed));
    }

    private static AnswerRow answer(ClaimAnswer answer) {
        String reasons = answer.adjustments().stream()
                .map(reason -> reason.group() + "-" + reason.carc() + " " + Formats.amount(reason.amount()))
                .collect(Collectors.joining(" \u00b7 "));
        return new AnswerRow(
                answer.check().isDated() ? answer.check().paidOn() : null,
                answer.check().trace(),
                AckWords.decision(answer.status()),
                answer.paid(),
                reasons,
                state(answer),
                new Link.OfCheck(answer.check().id()));
    }

    private static Badge state(ClaimAnswer answer) {
        Badge.Tone tone = switch (answer.state()) {
            case POSTED, INFORMATION -> Badge.Tone.GOOD;
            case PENDING -> Badge.Tone.BUSY;
            case HELD, UNAPPLIED -> Badge.Tone.CAUTION;
            case REPEAT, VOIDED -> Badge.Tone.PLAIN;
        };
        return new Badge(Texts.of("claims.answer." + answer.state().name()), tone);
    }
}
