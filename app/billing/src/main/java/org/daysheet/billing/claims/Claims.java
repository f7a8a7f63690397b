package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Coverages;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.CoverPage;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Claims: made from closed visits, one to each payer that is asked. Every sending is a frozen version with numbers
/// of its own; corrected facts make a new version, never a changed one. Status moves are in {@link ClaimMoves}.
public final class Claims {
    private static final int CLAIMS_PER_TRANSACTION = 100;

    private final Session session;
    private final Patients patients;
    private final ChargeEntry chargeEntry;
    private final ClaimFreezer freezer;
    private final ClaimRefreshing refreshing;
    private final ClaimMoves moves;
    private final ClaimCorrections corrections;
    private final ClaimClosing closing;

    public Claims(
            Session session,
            Practices practices,
            Patients patients,
            Coverages coverages,
            ChargeEntry chargeEntry,
            ClaimMoves moves,
            EarlierDecisions earlier) {
        this.session = session;
        this.patients = patients;
        this.chargeEntry = chargeEntry;
        this.freezer = new ClaimFreezer(new ClaimGathering(practices, patients, coverages, chargeEntry, earlier));
        this.refreshing = new ClaimRefreshing(freezer, moves);
        this.moves = moves;
        this.corrections = new ClaimCorrections(session, freezer, moves);
        this.closing = new ClaimClosing(session, this, freezer, moves);
    }

    /// Replaces and withdraws claims that payers have.
    public ClaimCorrections corrections() {
        return corrections;
    }

    /// Closes claims that nobody is to be asked for.
    public ClaimClosing closing() {
        return closing;
    }

    /// Takes back that claims were made drafts again.
    public ClaimReopening reopening() {
        return new ClaimReopening(session, moves);
    }

    /// The claims that visits would come to.
    public ClaimPlanning planning() {
        return freezer.planning();
    }

    /// Makes the claim of a closed visit to the coverage it was charged to, and further ones for diagnoses it has no
    /// room for. A visit that has one already keeps it.
    ///
    /// @throws BillingException when the visit is open or the patient pays alone
    public ClaimId create(EncounterId encounter) {
        return session.write(tx -> create(tx, encounter));
    }

    public ClaimId create(Tx tx, EncounterId id) {
        Encounter encounter = chargeEntry.encounter(tx, id);
        if (!encounter.isClosed()) {
            throw new BillingException(
                    "claims.create.not-closed", encounter.facts().serviceOn());
        }
        CoverageId coverage = ClaimStore.chargedCoverage(tx, id)
                .orElseThrow(() -> new BillingException(
                        "claims.create.no-coverage", encounter.facts().serviceOn()));
        EncounterId head = ClaimShapeStore.head(tx, id);
        Optional<Claim> known = ClaimStore.ofEncounter(tx, head).stream()
                .filter(claim -> claim.subject().coverage().equals(coverage))
                .filter(claim -> claim.subject().part() == 1)
                .findFirst();
        if (known.isPresent()) {
            return again(tx, known.get(), encounter);
        }
        dividing().divide(tx, head, encounter);
        return dividing().whole(tx, insert(tx, head, coverage, 1, ClaimStatus.DRAFT, ""), encounter);
    }

    /// A claim that was closed, unsent or taken back, is wanted after all: nothing of it is with the payer.
    private ClaimId again(Tx tx, Claim known, Encounter charged) {
        for (Claim claim : dividing().wantedAgain(tx, known, charged)) {
            freezer.freezeAnew(tx, claim, freezer.sources(tx, claim));
            moves.frozen(tx, claim(tx, claim.id()));
        }
        return dividing().whole(tx, known.id(), charged);
    }

    /// Makes the claims of all closed visits that were charged to a coverage and have none.
    ///
    /// @return the claims made now
    public List<ClaimId> createAll(Progress progress) {
        List<EncounterId> waiting = session.read(ClaimStore::unclaimed);
        List<ClaimId> made = new ArrayList<>();
        for (int from = 0; from < waiting.size(); from += CLAIMS_PER_TRANSACTION) {
            progress.stopIfCancelled();
            int to = Math.min(waiting.size(), from + CLAIMS_PER_TRANSACTION);
            List<EncounterId> some = waiting.subList(from, to);
            made.addAll(session.write(tx -> some.stream()
                    .flatMap(id -> dividing().parts(tx, create(tx, id)))
                    .toList()));
            progress.report("claims made", to, waiting.size());
        }
        return List.copyOf(made);
    }

    /// How many visits {@link #createAll} would make a claim of.
    public int unclaimed() {
        return session.read(tx -> ClaimStore.unclaimed(tx).size());
    }

    /// Makes the claim to the next payer, once the one before has decided; an existing one is found.
    ///
    /// @param before claim to the payer before
    /// @param next a later coverage of the same patient
    /// @param forwardedBy codes and numbers of the forwarding when the payer before passed it on itself, null when
    ///     the practice has to bill it
    public ClaimId createNext(Tx tx, ClaimId before, CoverageId next, @Nullable String forwardedBy) {
        ClaimSubject subject = claim(tx, before).subject();
        Optional<Claim> known = ClaimStore.ofEncounter(tx, subject.encounter()).stream()
                .filter(claim -> claim.subject().coverage().equals(next))
                .filter(claim -> claim.subject().isAboutSame(subject))
                .findFirst();
        if (known.isEmpty()) {
            ClaimStatus status = forwardedBy == null ? ClaimStatus.DRAFT : ClaimStatus.FORWARDED;
            String detail = forwardedBy == null ? "" : forwardedBy;
            return insert(tx, subject.encounter(), next, subject.part(), status, detail);
        }
        if (forwardedBy != null) {
            moves.forwarded(tx, known.get().id(), forwardedBy);
        }
        return known.get().id();
    }

    /// Makes the claim to the coverage that comes next, with what the payers before decided.
    ///
    /// @throws BillingException when no further coverage held on the date of service
    public ClaimId createNext(Tx tx, ClaimId before) {
        Claim claim = claim(tx, before);
        Coverage next = coveragesAfter(tx, claim).stream()
                .findFirst()
                .orElseThrow(() -> new BillingException("claims.next.no-coverage", claim.controlNumber()));
        return createNext(tx, before, next.id(), null);
    }

    /// What {@link #createNext(Tx, ClaimId)} would come to; nothing is changed.
    public NextPayer nextPayer(ClaimId before) {
        return session.read(tx -> {
            Claim claim = claim(tx, before);
            Optional<Coverage> next = coveragesAfter(tx, claim).stream().findFirst();
            if (next.isEmpty()) {
                return new NextPayer.Nobody();
            }
            Optional<Claim> known = ClaimStore.ofEncounter(tx, claim.subject().encounter()).stream()
                    .filter(one -> one.subject().coverage().equals(next.get().id()))
                    .filter(one -> one.subject().isAboutSame(claim.subject()))
                    .findFirst();
            if (known.isPresent()) {
                return new NextPayer.Billed(known.get().controlNumber());
            }
            return ClaimMoneyQuery.of(tx, claim).isOwed()
                    ? new NextPayer.Waiting(next.get())
                    : new NextPayer.NothingOpen();
        });
    }

    /// Freezes the facts as they stand now, when they differ from what was frozen: a new version, checked anew.
    /// Claims that are with the payer are left alone; a rejected one becomes a draft again.
    public Claim refresh(Tx tx, ClaimId id) {
        return refresh(tx, List.of(id)).getFirst().claim();
    }

    /// The same for many claims at once, in the order of the keys, each with what its newest version says.
    public List<CurrentClaim> refresh(Tx tx, Collection<ClaimId> ids) {
        return refreshing.refresh(tx, ids);
    }

    /// Freezes claims anew that wait to be sent and are to go another way than they were frozen for. Those that take a
    /// sent one back go the way that one went.
    public void direct(Tx tx, Collection<ClaimId> ids, SendingWay way) {
        refreshing.direct(tx, ids, way);
    }

    /// Whether the newest sending of a claim says what would be said now.
    boolean saysWhatTheVisitSays(Tx tx, Claim claim) {
        return freezer.saysTheSame(tx, claim, freezer.sources(tx, claim));
    }

    /// Makes a rejected claim a draft with new numbers, to be sent again as it is or as corrected; and one that the
    /// payer before passed on, when nothing came of that and the practice bills it itself.
    public void reopen(ClaimId id) {
        session.run(tx -> reopen(tx, id));
    }

    /// As {@link #reopen(ClaimId)}, inside a transaction.
    public Claim reopen(Tx tx, ClaimId id) {
        return corrections.reopen(tx, claim(tx, id));
    }

    public Claim claim(Tx tx, ClaimId id) {
        return ClaimStore.byId(tx, id).orElseThrow(() -> new BillingException("claims.unknown", id));
    }

    /// Claims by key, in order of key; unknown ones are left out.
    public List<Claim> claims(Tx tx, Collection<ClaimId> ids) {
        return ClaimStore.byIds(tx, ids);
    }

    /// The claims of a visit, to every payer.
    public List<Claim> ofEncounter(Tx tx, EncounterId encounter) {
        return ClaimStore.ofEncounter(tx, encounter);
    }

    /// The sending with this CLM01.
    public Optional<ClaimVersion> byControlNumber(Tx tx, String number) {
        return Optional.ofNullable(byControlNumbers(tx, List.of(number)).get(number));
    }

    /// The sendings with these CLM01; unknown ones are left out.
    public Map<String, ClaimVersion> byControlNumbers(Tx tx, Collection<String> numbers) {
        return ClaimVersionStore.byControlNumbers(tx, numbers);
    }

    /// Lines of sendings, by sending.
    public Map<ClaimVersionId, List<ClaimLine>> lines(Tx tx, Collection<ClaimVersionId> versions) {
        return ClaimVersionStore.lines(tx, versions);
    }

    /// The frozen document of a sending.
    public ProfessionalClaim document(Tx tx, ClaimVersionId version) {
        return ClaimVersionStore.document(tx, version).claim();
    }

    /// Cover sheets of the papers that the newest version of a claim announces, none when it announces none.
    public List<CoverPage> coverSheets(ClaimId id) {
        return session.read(
                tx -> CoverSheet.pages(document(tx, claim(tx, id).version().id())));
    }

    /// What became of the charges of a claim in the ledger.
    public ClaimMoney money(ClaimId id) {
        return session.read(tx -> ClaimMoneyQuery.of(tx, claim(tx, id)));
    }

    /// The coverages that can be asked after a claim's own, by the date of service, nearest first.
    public List<Coverage> coveragesAfter(Tx tx, Claim claim) {
        return FurtherCoverages.after(tx, chargeEntry, patients, claim);
    }

    /// Day on which something last happened to a claim; empty before the first one.
    public Optional<LocalDate> lastEventOn() {
        return session.read(ClaimEventStore::lastOn);
    }

    /// Keys of the claims in these statuses, oldest first.
    public List<ClaimId> inStatus(Collection<ClaimStatus> statuses) {
        return session.read(tx -> ClaimStore.inStatus(tx, statuses));
    }

    /// A page of claims, newest first.
    ///
    /// @param status only these, null for all
    public List<ClaimRow> list(@Nullable ClaimStatus status, int offset, int limit) {
        return search(ClaimSearch.in(status), ClaimOrder.NEWEST, offset, limit);
    }

    /// How many claims {@link #list} would show in all.
    public int count(@Nullable ClaimStatus status) {
        return countFound(ClaimSearch.in(status));
    }

    /// A page of the claims of a search.
    public List<ClaimRow> search(ClaimSearch search, ClaimOrder order, int offset, int limit) {
        return session.read(tx -> ClaimListQuery.page(tx, search, order, offset, limit));
    }

    /// How many claims {@link #search} would show in all.
    public int countFound(ClaimSearch search) {
        return session.read(tx -> ClaimListQuery.count(tx, search));
    }

    /// What the claims that {@link #search} would show charge together.
    public Money totalFound(ClaimSearch search) {
        return session.read(tx -> ClaimListQuery.total(tx, search));
    }

    /// Claims as lists show them, in the order of these keys; unknown ones are left out. Meant for a page of them.
    public List<ClaimRow> rows(Collection<ClaimId> ids) {
        return session.read(tx -> rows(tx, ids));
    }

    public List<ClaimRow> rows(Tx tx, Collection<ClaimId> ids) {
        return ClaimPickQuery.rows(tx, ids);
    }

    /// Every claim of a patient as lists show it, newest service first.
    public List<ClaimRow> ofPatient(PatientId patient) {
        return session.read(tx -> ClaimPickQuery.ofPatient(tx, patient));
    }

    public ClaimDetail show(ClaimId id) {
        return session.read(tx -> {
            Claim claim = claim(tx, id);
            ClaimVersionId version = claim.version().id();
            return new ClaimDetail(
                    claim,
                    ClaimVersionStore.of(tx, id),
                    ClaimVersionStore.lines(tx, List.of(version)).getOrDefault(version, List.of()),
                    ClaimEventStore.of(tx, id));
        });
    }

    /// Whether everything that the visit of a claim charged was taken back, so that nobody is to be asked for it.
    public boolean isWithdrawn(Tx tx, ClaimId id) {
        return asked(tx, claim(tx, id)).isWithdrawn();
    }

    ClaimDividing dividing() {
        return new ClaimDividing(this, chargeEntry, moves);
    }

    ClaimParting parting() {
        return new ClaimParting(chargeEntry);
    }

    /// What a claim would ask for now, as if it were one visit.
    Encounter asked(Tx tx, Claim claim) {
        return freezer.sources(tx, claim).encounter();
    }

    /// Makes the claim of a part of a visit's charges, to the payer of another claim of the visit.
    ClaimId insertPart(Tx tx, Claim like, int part) {
        ClaimSubject subject = like.subject();
        return insert(tx, subject.encounter(), subject.coverage(), part, ClaimStatus.DRAFT, like.controlNumber());
    }

    private ClaimId insert(
            Tx tx, EncounterId encounter, CoverageId coverage, int part, ClaimStatus status, String detail) {
        ClaimSources sources = freezer.sources(tx, encounter, coverage, part);
        if (sources.encounter().isWithdrawn()) {
            throw new BillingException(
                    "encounters.correct.withdrawn", sources.encounter().facts().serviceOn());
        }
        var subject = new ClaimSubject(
                sources.patient().id(),
                encounter,
                coverage,
                sources.payer().id(),
                sources.coverage().facts().sequence(),
                part);
        ClaimId id = ClaimStore.insert(
                tx,
                subject,
                status,
                sources.encounter().total(),
                sources.encounter().facts().serviceOn());
        freezer.freeze(
                tx,
                id,
                sources,
                Sending.original(
                        new ClaimNumbers(id, 1, sources.coverage().facts().sequence())));
        moves.created(tx, claim(tx, id), detail);
        return id;
    }
}
