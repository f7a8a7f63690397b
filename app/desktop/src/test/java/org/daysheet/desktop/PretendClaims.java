package org.daysheet.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.claims.TaskOwner;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubSeverity;
import org.daysheet.desktop.claims.AnswerRow;
import org.daysheet.desktop.claims.Billed;
import org.daysheet.desktop.claims.BulkDesk;
import org.daysheet.desktop.claims.ClaimDesk;
import org.daysheet.desktop.claims.ClaimFilter;
import org.daysheet.desktop.claims.ClaimPage;
import org.daysheet.desktop.claims.ClaimQuestion;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.claims.ClaimState;
import org.daysheet.desktop.claims.Correcting;
import org.daysheet.desktop.claims.DocumentPage;
import org.daysheet.desktop.claims.FieldPlace;
import org.daysheet.desktop.claims.FindingRow;
import org.daysheet.desktop.claims.HistoryProof;
import org.daysheet.desktop.claims.PaperPage;
import org.daysheet.desktop.claims.PlaceRow;
import org.daysheet.desktop.claims.ProofPage;
import org.daysheet.desktop.claims.SendPlan;
import org.daysheet.desktop.claims.SendResult;
import org.daysheet.desktop.claims.SentDesk;
import org.daysheet.desktop.claims.SentFileRow;
import org.daysheet.desktop.claims.ServiceRow;
import org.daysheet.desktop.claims.ShapeDesk;
import org.daysheet.desktop.claims.VersionRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.id.UserId;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.PaperShift;
import org.daysheet.types.work.Progress;

/// Claims for tests that need no practice; remembers what was asked.
class PretendClaims implements ClaimDesk {
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final SentFileRow FILE = new SentFileRow(
            new SubmissionId(3),
            LocalDate.of(2026, 1, 6),
            "000000003",
            "CLEARWATER",
            2,
            Money.ofCents(24_731),
            new Badge("Sent back in part", Badge.Tone.CAUTION),
            1,
            HASH);

    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    final List<String> acts = new ArrayList<>();
    ClaimQuestion asked = ClaimQuestion.of(ClaimFilter.ALL, "");

    /// How many claims at the front of the list have gone since the first.
    long gone;

    boolean isClean;
    boolean isMadeAnew;
    String whyNoNext = "";
    private final int count;

    /// Claims that were checked, and are ready since.
    private final List<ClaimId> checked = new ArrayList<>();

    private final List<ClaimId> sentOnPaper = new ArrayList<>();

    /// Acts with many claims.
    final PretendBulk bulk = new PretendBulk(acts);

    PretendClaims(int count) {
        this.count = count;
    }

    @Override
    public PageSource<ClaimRow> matching(ClaimQuestion question) {
        ClaimQuestion plain = ClaimQuestion.of(question.filter(), question.text());
        acts.add("list " + question.filter() + " '" + question.text() + "'"
                + (question.equals(plain) ? "" : " narrowed"));
        asked = question;
        return Pretend.source(count, place -> moved(Pretend.claim(place + gone)));
    }

    @Override
    public List<FilterOption<PayerId>> payers() {
        return List.of(
                new FilterOption<>(new PayerId(1), "Harbor Health Plan"),
                new FilterOption<>(new PayerId(2), "Prairie Mutual"));
    }

    @Override
    public List<FilterOption<ProviderId>> providers() {
        return List.of(
                new FilterOption<>(new ProviderId(1), "Marlow, Helen"),
                new FilterOption<>(new ProviderId(2), "Okafor, Ben"));
    }

    @Override
    public List<FilterOption<TaskOwner>> owners() {
        return List.of(
                new FilterOption<>(TaskOwner.NOBODY_YET, "nobody yet"),
                new FilterOption<>(new TaskOwner(new UserId(2)), "Front desk"));
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public Counts counts() {
        acts.add("unclaimed");
        return new Counts(0, 3);
    }

    @Override
    public ShapeDesk shapes() {
        return new PretendShapes(acts);
    }

    @Override
    public String whyNoNext(ClaimId before) {
        return whyNoNext;
    }

    @Override
    public Billed billNext(ClaimId before) {
        acts.add("next " + before);
        return new Billed(new ClaimId(99), "Claim DS99-1 to the next payer is made.");
    }

    @Override
    public PaperPage paper(ClaimId claim, boolean isRed, PaperShift shift) {
        acts.add("paper " + claim + (isRed ? " red" : ""));
        return PretendForms.page(claim, isRed != isMadeAnew, sentOnPaper.contains(claim), shift);
    }

    @Override
    public byte[] covers(ClaimId claim) {
        acts.add("covers " + claim);
        return PretendForms.covers(claim);
    }

    @Override
    public byte[] proof(ClaimId claim) {
        acts.add("proof of " + claim);
        return PretendForms.page(claim, false, false).pdf();
    }

    @Override
    public void proofSaved(ClaimId claim, byte[] pdf) {
        acts.add("proof of " + claim + " saved");
    }

    @Override
    public void keepPaper(PaperPage paper, String fileName, boolean isSent) {
        acts.add("keep " + paper.claim() + " '" + fileName + "'" + (isSent ? " sent" : ""));
        if (isSent) {
            sentOnPaper.add(paper.claim());
        }
    }

    @Override
    public ClaimPage page(ClaimId claim) {
        acts.add("page " + claim);
        ClaimRow row = Pretend.claim(claim.value() - 1);
        return new ClaimPage(
                row,
                new PatientId(7),
                new EncounterId(9),
                row.patient() + " \u00b7 " + row.payer() + " \u00b7 Primary \u00b7 service 01/05/2026 \u00b7 120.00",
                "Checked on 01/06/2026: 2 findings keep it back, 1 to look at.",
                isClean ? List.of() : findings(),
                List.of(new ClaimPage.EarlierCheck(
                        "01/05/2026, " + row.control() + ": 1 finding kept it back",
                        List.of("The claim has no diagnosis."))),
                List.of(
                        new VersionRow(new ClaimVersionId(2), row.control().replace("-1", "-2") + " \u00b7 Original"),
                        new VersionRow(new ClaimVersionId(1), row.control() + " \u00b7 Original")),
                PretendHistory.of(row, FILE),
                List.of(
                        new Details.Part(
                                "Money",
                                List.of(
                                        Line.figure("Charged", "120.00"),
                                        Line.figure("Paid by payers", "70.00"),
                                        Line.figure("Paid by patient", "0.00"),
                                        Line.figure("Contract", "30.00"),
                                        Line.figure("Written off", "0.00"),
                                        Line.figure("Open", "20.00"))),
                        new Details.Part("Who owes it", List.of(Line.figure("Patient since 02/03/2026", "20.00")))),
                List.of(new AnswerRow(
                        LocalDate.of(2026, 2, 3),
                        "EFT1000002",
                        "As primary",
                        Money.ofCents(7_000),
                        "CO-45 30.00 \u00b7 PR-1 20.00",
                        new Badge("Posted", Badge.Tone.GOOD),
                        new Link.OfCheck(new RemittanceId(9)))));
    }

    private static List<FindingRow> findings() {
        return List.of(
                new FindingRow(
                        FindingRow.Weight.STOPS,
                        "The practice\u2019s ZIP code 12207 lacks its last four digits.",
                        "Enter the ZIP code with nine digits in the practice settings.",
                        "Billing provider (boxes 25, 33), address zip",
                        FieldPlace.PRACTICE,
                        new Link.OfSetting("PRACTICE", 0, "ZIP")),
                new FindingRow(
                        FindingRow.Weight.STOPS,
                        "The diagnosis \u201cE11\u201d is not complete.",
                        "Choose the code with all its characters at the visit.",
                        "Diagnosis (box 21) 1",
                        FieldPlace.VISIT,
                        new Link.OfVisitField(new EncounterId(9), "diagnoses[1]"),
                        new FindingRow.Fix(
                                new ScrubFinding(
                                        "diagnosis-twice", ScrubSeverity.STOPS, "diagnoses[1]", "twice", "once"),
                                "Name E119 once")),
                new FindingRow(
                        FindingRow.Weight.WARNS,
                        "The last day to send this claim is near: 9 days are left.",
                        "Send it first.",
                        "Service line (box 24) 1, from",
                        FieldPlace.VISIT,
                        new Link.OfVisitField(new EncounterId(9), "lines[1].from")));
    }

    @Override
    public ProofPage proof(HistoryProof proof) {
        acts.add("proof " + proof.title());
        return PretendHistory.proof(proof);
    }

    @Override
    public DocumentPage document(ClaimVersionId version) {
        acts.add("document " + version);
        return new DocumentPage(
                List.of(
                        group("Billing provider", "Name", "JUNIPER STREET FAMILY MEDICINE", "NPI", "1234567893"),
                        group("Subscriber", "Name", "SAMPLE, PAT", "Member number", "W123456781"),
                        new Details.Part("Patient", List.of(Line.words("", "The patient is the subscriber."))),
                        group("Payer", "Name", "HARBOR HEALTH PLAN", "Payer number", "HARB1"),
                        group("Claim", "Claim number", "DS1-" + version, "Place", "11 Office"),
                        group(
                                "Diagnoses",
                                "Diagnosis A",
                                "E11.9",
                                "Diagnosis B",
                                version.value() == 1 ? "E78.5" : "I10")),
                List.of(
                        new ServiceRow(1, "01/05/2026", "11", "G0439 25", "A B", "1", Money.ofCents(10_000), "L1V1"),
                        new ServiceRow(2, "01/05/2026", "11", "J3420", "A", "1", Money.ofCents(2_000), "L2V1")));
    }

    private static Details.Part group(String heading, String one, String first, String two, String second) {
        return new Details.Part(heading, List.of(Line.words(one, first), Line.words(two, second)));
    }

    @Override
    public Outcome make(Progress progress) {
        acts.add("make");
        return new Outcome(true, "3 claims were made. Check them next.", List.of());
    }

    @Override
    public Outcome check(Progress progress) {
        acts.add("check");
        return new Outcome(false, "3 claims were checked: 2 are ready to send, 1 needs a fix.", List.of("DS3-1: zip"));
    }

    private ClaimRow moved(ClaimRow row) {
        return checked.contains(row.id())
                ? new ClaimRow(
                        row.id(),
                        row.control(),
                        row.patient(),
                        row.payer(),
                        row.order(),
                        row.serviceOn(),
                        row.submittedOn(),
                        row.total(),
                        ClaimState.READY)
                : bulk.held(row);
    }

    @Override
    public Outcome fix(ClaimId claim, ScrubFinding finding, Progress progress) {
        acts.add("fix " + claim + " " + finding.rule());
        checked.add(claim);
        return new Outcome(true, "1 claim was checked: 1 is ready to send.", List.of());
    }

    @Override
    public Outcome check(List<ClaimId> claims, Progress progress) {
        acts.add("check " + claims);
        checked.addAll(claims);
        return new Outcome(true, claims.size() + " claims were checked.", List.of());
    }

    @Override
    public List<PlaceRow> process() {
        acts.add("process");
        return PretendPlaces.all();
    }

    @Override
    public BulkDesk bulk() {
        return bulk;
    }

    @Override
    public Outcome reopen(ClaimId claim, Progress progress) {
        acts.add("reopen " + claim);
        return new Outcome(true, "It is a draft again.", List.of());
    }

    @Override
    public Outcome correct(Correcting.Answer answer, Progress progress) {
        acts.add(answer.toString());
        return new Outcome(true, "Claim DS9-2 will replace the one the payer has.", List.of());
    }

    @Override
    public SendPlan plan(SendingWay way) {
        acts.add(way == SendingWay.USUAL ? "plan" : "plan by " + way);
        return PretendPlan.of(way, 2, 2);
    }

    @Override
    public SendPlan plan(List<ClaimId> claims, SendingWay way) {
        acts.add("plan " + claims);
        return PretendPlan.of(way, 1, claims.size() - 1);
    }

    @Override
    public SendResult send(SendPlan plan, Path folder, Progress progress) {
        acts.add("send " + plan.going() + " to " + folder);
        return new SendResult(
                false,
                "2 claims were sent, 247.31. 1 claim stayed:",
                folder,
                List.of(new SendResult.Written("daysheet-000000003.837", "2 claims \u00b7 247.31", HASH)),
                List.of("DS3-1: The diagnosis \u201cE11\u201d is not complete."));
    }

    @Override
    public SentDesk sent() {
        return new PretendSent(acts);
    }

    @Override
    public SendResult writeAgain(SubmissionId file, Path folder, Progress progress) {
        acts.add("again " + file + " to " + folder);
        return new SendResult(
                true,
                "daysheet-000000003.837 was written again as it was sent on 01/06/2026. No claim was sent twice.",
                folder,
                List.of(new SendResult.Written("daysheet-000000003.837", "2 claims \u00b7 247.31", HASH)),
                List.of());
    }

    @Override
    public Path folder() {
        return Path.of("outbox");
    }
}
