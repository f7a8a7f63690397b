package org.daysheet.desktop.claims;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimCorrections;
import org.daysheet.billing.claims.ClaimHold;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.ClaimStep;
import org.daysheet.billing.claims.ClaimStepCount;
import org.daysheet.billing.claims.ClaimTurn;
import org.daysheet.billing.claims.FilingLimit;
import org.daysheet.billing.claims.NextPayer;
import org.daysheet.billing.claims.TaskOwner;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubResult;
import org.daysheet.billing.security.User;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.paper.PaperShift;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// The claims of an office, a page at a time, and what can be done with them.
///
/// @param office the open practice
/// @param day which day it is there
/// @param usualFolder where files go before anybody chose a folder
public record ClaimPages(Office office, BusinessDay day, Path usualFolder) implements ClaimDesk {
    private static final int MOST_NAMED = 5;

    @Override
    public PageSource<ClaimRow> matching(ClaimQuestion question) {
        List<ClaimStatus> statuses = question.filter().states().stream()
                .map(state -> ClaimStatus.valueOf(state.name()))
                .toList();
        ClaimSearch search = new ClaimSearch(
                statuses,
                steps(question),
                question.payer(),
                question.provider(),
                question.owner(),
                question.served(),
                question.sent(),
                question.text());
        return new Found(office, search, ClaimOrder.NEWEST);
    }

    /// What is to be mended or sent is not held.
    private static List<ClaimStep> steps(ClaimQuestion question) {
        if (question.place() != ClaimPlace.ANY) {
            return List.of(ClaimStep.valueOf(question.place().name()));
        }
        return switch (question.filter()) {
            case TO_FIX -> List.of(ClaimStep.NEEDS_FIX, ClaimStep.REJECTED);
            case TO_SEND -> List.of(ClaimStep.DRAFT, ClaimStep.READY);
            case REJECTED -> List.of(ClaimStep.REJECTED);
            case ALL, WAITING, DENIED, PAID -> List.of();
        };
    }

    @Override
    public List<FilterOption<PayerId>> payers() {
        return payers(office);
    }

    /// The payers of an office, to narrow a list by.
    public static List<FilterOption<PayerId>> payers(Office office) {
        return FilterOption.of(
                office.practices().payers(),
                Payer::id,
                payer -> payer.facts().name(),
                payer -> payer.facts().code());
    }

    @Override
    public List<FilterOption<ProviderId>> providers() {
        return FilterOption.of(
                office.practices().providers().stream()
                        .filter(one -> one.facts().role() == ProviderRole.RENDERING)
                        .toList(),
                Provider::id,
                provider -> provider.facts().name().display(),
                provider -> provider.facts().npi().value());
    }

    @Override
    public List<FilterOption<TaskOwner>> owners() {
        List<FilterOption<TaskOwner>> owners = new ArrayList<>();
        owners.add(new FilterOption<>(TaskOwner.NOBODY_YET, Texts.of("claims.owner.nobody")));
        owners.addAll(FilterOption.of(
                office.users().list(), user -> new TaskOwner(user.id()), User::displayName, User::loginName));
        return owners;
    }

    @Override
    public LocalDate today() {
        return day.today();
    }

    /// The claims of one search in one order.
    private record Found(Office office, ClaimSearch search, ClaimOrder order) implements PageSource<ClaimRow> {
        @Override
        public PageSource<ClaimRow> sorted(Sort sort) {
            return new Found(
                    office, search, new ClaimOrder(ClaimOrder.Column.valueOf(sort.column()), sort.isDescending()));
        }

        @Override
        public long count() {
            return office.claims().countFound(search);
        }

        @Override
        public List<ClaimRow> page(long offset, int limit) {
            LocalDate today = office.session().today();
            return office.claims().search(search, order, Math.toIntExact(offset), limit).stream()
                    .map(claim -> row(claim, today))
                    .toList();
        }
    }

    @Override
    public Counts counts() {
        return new Counts(office.claims().unclaimed(), office.claims().count(ClaimStatus.REJECTED));
    }

    @Override
    public ClaimPage page(ClaimId claim) {
        return new ClaimReader(office).read(claim);
    }

    @Override
    public DocumentPage document(ClaimVersionId version) {
        return DocumentWords.of(office.session().read(tx -> office.claims().document(tx, version)));
    }

    @Override
    public PaperPage paper(ClaimId claim, boolean isRed, PaperShift shift) {
        return new ClaimPapers(office, day).read(claim, isRed, shift);
    }

    @Override
    public byte[] covers(ClaimId claim) {
        return new ClaimPapers(office, day).covers(claim);
    }

    @Override
    public byte[] proof(ClaimId claim) {
        return new ClaimPapers(office, day).proof(claim);
    }

    @Override
    public ProofPage proof(HistoryProof proof) {
        return new HistoryProofs(office).read(proof);
    }

    @Override
    public void proofSaved(ClaimId claim, byte[] pdf) {
        var _ = office.filingProofs().handedOut(claim, pdf);
    }

    @Override
    public void keepPaper(PaperPage paper, String fileName, boolean isSent) {
        new ClaimPapers(office, day).keep(paper, fileName, isSent);
    }

    @Override
    public ShapeDesk shapes() {
        return new ShapePages(office);
    }

    @Override
    public Outcome make(Progress progress) {
        int made = office.claims().createAll(progress).size();
        return new Outcome(true, Texts.of("claims.outcome.made", made), List.of());
    }

    @Override
    public Outcome check(Progress progress) {
        return checked(office.scrubbing().scrubAll(progress));
    }

    @Override
    public Outcome check(List<ClaimId> claims, Progress progress) {
        return checked(office.scrubbing().scrubThese(claims, progress));
    }

    @Override
    public List<PlaceRow> process() {
        return office.claimProcess().counts().stream().map(this::place).toList();
    }

    private PlaceRow place(ClaimStepCount count) {
        LocalDate oldest = count.oldestServiceOn();
        return new PlaceRow(
                ClaimPlace.valueOf(count.step().name()),
                count.claims(),
                count.total(),
                oldest,
                oldest == null ? 0 : ChronoUnit.DAYS.between(oldest, today()));
    }

    @Override
    public BulkDesk bulk() {
        return new BulkWork(office, day);
    }

    @Override
    public Outcome reopen(ClaimId claim, Progress progress) {
        office.claims().reopen(claim);
        return checked(office.scrubbing().scrubThese(List.of(claim), progress));
    }

    @Override
    public Outcome fix(ClaimId claim, ScrubFinding finding, Progress progress) {
        return checked(List.of(office.scrubbing()
                .fixing(office.chargeEntry(), office.visitCorrection())
                .fix(claim, finding)));
    }

    @Override
    public Outcome correct(Correcting.Answer answer, Progress progress) {
        ClaimCorrections corrections = office.claims().corrections();
        Claim made = switch (answer.way()) {
            case REPLACE -> corrections.replace(answer.claim(), answer.payerNumber(), answer.reason());
            case TAKE_BACK -> corrections.takeBack(answer.claim(), answer.payerNumber(), answer.reason());
        };
        Outcome checked = checked(office.scrubbing().scrubThese(List.of(made.id()), progress));
        String told = switch (answer.way()) {
            case REPLACE ->
                Texts.of("claims.outcome.replaced", made.controlNumber(), checked.headline())
                        + alike(corrections.saysTheSame(made));
            case TAKE_BACK -> Texts.of("claims.outcome.taken-back", made.controlNumber(), checked.headline());
        };
        return new Outcome(checked.isGood(), told, checked.details());
    }

    /// A replacement that says what the payer has already is told: it would be sent for nothing.
    private static String alike(boolean isAlike) {
        return isAlike ? " " + Texts.of("claims.outcome.alike") : "";
    }

    /// How many are ready, and the first of those that are not, with what is wrong.
    static Outcome checked(List<ScrubResult> results) {
        List<ScrubResult> faulty =
                results.stream().filter(result -> !result.isClean()).toList();
        List<String> lines = new ArrayList<>();
        for (ScrubResult result : faulty.subList(0, Math.min(faulty.size(), MOST_NAMED))) {
            result.findings().stream()
                    .filter(finding -> finding.stops())
                    .findFirst()
                    .ifPresent(finding -> lines.add(Texts.of(
                            "claims.outcome.finding", result.controlNumber(), finding.message(), finding.advice())));
        }
        if (faulty.size() > MOST_NAMED) {
            lines.add(Texts.of("claims.outcome.more", faulty.size() - MOST_NAMED));
        }
        return new Outcome(faulty.isEmpty(), checked(results.size() - faulty.size(), faulty.size()), lines);
    }

    /// What came of checking, in words.
    static String checked(int ready, int faulty) {
        List<String> parts = new ArrayList<>();
        if (ready > 0) {
            parts.add(Texts.of("claims.outcome.ready", ready));
        }
        if (faulty > 0) {
            parts.add(Texts.of("claims.outcome.faulty", faulty));
        }
        return Texts.of("claims.outcome.checked", ready + faulty, String.join(", ", parts));
    }

    @Override
    public Billed billNext(ClaimId before) {
        return Billed.next(office, before);
    }

    @Override
    public String whyNoNext(ClaimId before) {
        return switch (office.claims().nextPayer(before)) {
            case NextPayer.Waiting _ -> "";
            case NextPayer.Billed made -> Texts.of("claims.next.made", made.controlNumber());
            case NextPayer.Nobody _ -> Texts.of("claims.next.nobody");
            case NextPayer.NothingOpen _ -> Texts.of("claims.next.nothing-open");
        };
    }

    @Override
    public SendPlan plan(SendingWay way) {
        return new SendWork(office).plan(office.submissions().previewReady(way), way);
    }

    @Override
    public SendPlan plan(List<ClaimId> claims, SendingWay way) {
        return new SendWork(office).plan(office.submissions().preview(claims, way), way);
    }

    @Override
    public SendResult send(SendPlan plan, Path folder, Progress progress) {
        return new SendWork(office).send(plan, folder, progress);
    }

    @Override
    public SentDesk sent() {
        return new SentWork(office);
    }

    @Override
    public SendResult writeAgain(SubmissionId file, Path folder, Progress progress) {
        return new SendWork(office).writeAgain(file, folder);
    }

    @Override
    public Path folder() {
        return new SendWork(office).folder(usualFolder);
    }

    /// A claim of another list than that of claims, which does not tell until when it is to be filed.
    public static ClaimRow row(org.daysheet.billing.claims.ClaimRow claim) {
        return row(claim, null);
    }

    /// A claim of the list.
    ///
    /// @param today from which the days left are counted, null when they are not told
    static ClaimRow row(org.daysheet.billing.claims.ClaimRow claim, @Nullable LocalDate today) {
        return new ClaimRow(
                claim.id(),
                claim.controlNumber(),
                claim.patientName(),
                claim.payerName(),
                claim.sequence(),
                claim.serviceFromOn(),
                claim.firstSubmittedOn(),
                claim.total(),
                ClaimState.valueOf(claim.status().name()),
                held(claim.hold()),
                fileBy(claim.filing(), today),
                owner(claim.task()));
    }

    private static String owner(ClaimTurn.@Nullable Task task) {
        if (task == null) {
            return "";
        }
        return task.takenBy().isEmpty() ? Texts.of("claims.owner.nobody") : task.takenBy();
    }

    private static ClaimRow.@Nullable FileBy fileBy(@Nullable FilingLimit limit, @Nullable LocalDate today) {
        return limit == null || today == null ? null : new ClaimRow.FileBy(limit.last(), limit.daysLeft(today));
    }

    private static ClaimRow.@Nullable HeldUntil held(@Nullable ClaimHold hold) {
        return hold == null ? null : new ClaimRow.HeldUntil(hold.reason(), hold.releaseOn());
    }
}
