package org.daysheet.billing.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimHolds;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.CurrentClaim;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.practice.PayerRoutes;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.Scrubbing;
import org.daysheet.billing.security.FileDirection;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.submission.SubmissionStore.NewSubmission;
import org.daysheet.edi.claim837.ClaimFileFacts;
import org.daysheet.edi.claim837.ClaimFileWriter;
import org.daysheet.edi.claim837.ClaimNotWritable;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.WrittenClaimFile;
import org.daysheet.store.Chunks;
import org.daysheet.store.FileVault;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Ready claims become one 837P file for each receiver. Its exact bytes are kept, and the claims count as sent, in the
/// same
/// transaction; the file gets its final name only afterwards. Whatever is interrupted, a claim is in exactly one
/// file, and the next export finishes what was left.
public final class Submissions {
    private static final String KIND = "837P";
    private static final int MOST_STAYING = 200;

    private final Session session;
    private final Practices practices;
    private final RawFiles files;
    private final Claims claims;
    private final ClaimMoves moves;
    private final Scrubbing scrubbing;
    private final FollowUps followUps;

    public Submissions(
            Session session,
            Practices practices,
            RawFiles files,
            Claims claims,
            ClaimMoves moves,
            Scrubbing scrubbing,
            FollowUps followUps) {
        this.session = session;
        this.practices = practices;
        this.files = files;
        this.claims = claims;
        this.moves = moves;
        this.scrubbing = scrubbing;
        this.followUps = followUps;
    }

    /// Sends every ready claim that is not held.
    ///
    /// @param outDir folder the file is written to, made when absent
    public Exported exportReady(Path outDir, Progress progress) {
        return exportReady(SendingWay.USUAL, outDir, progress);
    }

    /// The same by one of the ways.
    public Exported exportReady(SendingWay way, Path outDir, Progress progress) {
        List<ClaimId> ready = claims.inStatus(List.of(ClaimStatus.READY));
        return export(session.read(tx -> free(tx, ready)), way, outDir, progress);
    }

    /// Sends these claims. Facts that changed since the last check are frozen and checked again first; claims that
    /// are not ready, or that somebody holds, are held back.
    public Exported export(List<ClaimId> ids, Path outDir, Progress progress) {
        return export(ids, SendingWay.USUAL, outDir, progress);
    }

    /// The same by one of the ways: each receiver gets a file of its own. Claims to payers that have no spare way are
    /// held back when that is asked for; those that take a sent one back go the way that one went.
    public Exported export(List<ClaimId> ids, SendingWay way, Path outDir, Progress progress) {
        OutFolder folder = open(outDir);
        finishInterrupted(folder);
        if (ids.isEmpty()) {
            return new Exported(List.of(), List.of());
        }
        progress.stopIfCancelled();
        Exported exported = session.write(tx -> send(tx, ids, way, folder, progress));
        exported.files()
                .forEach(file -> folder.finish(String.valueOf(file.path().getFileName()), file.submission()));
        return exported;
    }

    /// What {@link #exportReady} would do now, and which claims that wait would stay and why.
    public SendPreview previewReady() {
        return previewReady(SendingWay.USUAL);
    }

    /// The same by one of the ways.
    public SendPreview previewReady(SendingWay way) {
        return session.read(tx -> preview(tx, SendPreviewQuery.ofAll(tx, practices, way)));
    }

    private static List<ClaimId> free(Tx tx, List<ClaimId> ids) {
        Set<ClaimId> held = ClaimHolds.current(tx, ids).keySet();
        return ids.stream().filter(id -> !held.contains(id)).toList();
    }

    /// What sending these claims would do now: those that are ready go.
    public SendPreview preview(Collection<ClaimId> ids) {
        return preview(ids, SendingWay.USUAL);
    }

    /// The same by one of the ways.
    public SendPreview preview(Collection<ClaimId> ids, SendingWay way) {
        return session.read(tx -> preview(tx, SendPreviewQuery.of(tx, practices, ids, way)));
    }

    private SendPreview preview(Tx tx, SendPreviewQuery.Split split) {
        List<ClaimId> first = split.staying().stream().limit(MOST_STAYING).toList();
        Map<ClaimId, List<ScrubFinding>> found = scrubbing.stoppers(tx, first);
        List<SendPreview.Staying> staying = claims.rows(tx, first).stream()
                .map(claim -> new SendPreview.Staying(
                        claim,
                        found.getOrDefault(claim.id(), List.of()),
                        split.withoutWay().contains(claim.id())))
                .toList();
        return new SendPreview(
                split.receivers(),
                split.shares(),
                split.going(),
                staying,
                split.staying().size(),
                split.hasSpare());
    }

    /// The files a claim left in, oldest first.
    public List<ClaimSending> ofClaim(ClaimId claim) {
        return session.read(tx -> ClaimTrailQuery.sendings(tx, claim));
    }

    /// Writes the very bytes of an earlier submission again, for a file that was lost before it was handed over; what
    /// was written is read back and proved by its hash.
    public Path writeAgain(SubmissionId id, Path outDir) {
        OutFolder folder = open(outDir);
        Submission submission = show(id);
        String name = OutFolder.fileName(submission.interchangeControl());
        restore(folder, submission, name);
        prove(folder.path(name), files.show(submission.file()).sha256());
        session.run(tx -> SentCopyStore.note(tx, submission, folder.path(name)));
        return folder.path(name);
    }

    private static void prove(Path written, String sha256) {
        try {
            if (!FileVault.nameOf(Files.readAllBytes(written)).equals(sha256)) {
                throw new BillingException("submission.file.other-bytes", written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Submission show(SubmissionId id) {
        return session.read(tx -> SubmissionStore.byId(tx, id))
                .orElseThrow(() -> new BillingException("submission.unknown", id));
    }

    /// Everything sent, newest first.
    public List<Submission> list() {
        return session.read(SubmissionStore::all);
    }

    /// Where every file that was sent stands, newest first.
    public List<SubmissionStanding> standings() {
        return session.read(StandingQuery::all);
    }

    /// Where one stands.
    public SubmissionStanding standing(SubmissionId id) {
        return session.read(tx -> StandingQuery.one(tx, id))
                .orElseThrow(() -> new BillingException("submission.unknown", id));
    }

    /// What receivers said of a file, oldest first.
    public List<SubmissionAnswer> answers(SubmissionId id) {
        return session.read(tx -> StandingQuery.answers(tx, id));
    }

    /// The claims of a file, in its order.
    public List<SubmittedClaimRow> claimsOf(SubmissionId id) {
        return session.read(tx -> StandingQuery.claims(tx, id));
    }

    private Exported send(Tx tx, List<ClaimId> ids, SendingWay way, OutFolder folder, Progress progress) {
        List<Claim> asked = claims.claims(tx, ids);
        Map<PayerId, PayerRoutes> routes = Destination.routes(
                tx,
                practices,
                asked.stream().map(claim -> claim.subject().payer()).toList());
        Set<ClaimId> without = new HashSet<>(Destination.without(routes, asked, way));
        without.addAll(ClaimHolds.current(tx, ids).keySet());
        List<ClaimId> going =
                ids.stream().distinct().filter(id -> !without.contains(id)).toList();
        claims.direct(tx, going, way);
        List<ClaimId> heldBack = new ArrayList<>(
                ids.stream().distinct().filter(without::contains).toList());
        Map<ClaimId, SubmissionProfile> bound = Destination.bound(tx, going);
        Map<Destination, Batch> batches = new LinkedHashMap<>();
        int gathered = without.size();
        for (List<ClaimId> some : Chunks.of(going)) {
            for (CurrentClaim current : scrubbing.checkedToday(tx, some)) {
                if (current.claim().status() == ClaimStatus.READY) {
                    add(batches, current, Destination.profile(bound, routes, current.claim()));
                } else {
                    heldBack.add(current.claim().id());
                }
            }
            gathered += some.size();
            progress.report("claims gathered", gathered, ids.size());
        }
        List<SentFile> sent = new ArrayList<>();
        batches.forEach((destination, batch) -> {
            sendFile(tx, destination, batch, folder).ifPresent(sent::add);
            heldBack.addAll(batch.heldBack());
        });
        return new Exported(sent, heldBack);
    }

    private static void add(Map<Destination, Batch> batches, CurrentClaim current, SubmissionProfile profile) {
        Claim claim = current.claim();
        ProfessionalClaim document = current.document();
        Batch batch = batches.computeIfAbsent(
                new Destination(profile, document.partners()),
                _ -> new Batch(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>()));
        batch.ready().put(claim.controlNumber(), claim);
        batch.documents().add(document);
    }

    /// What is to go out together. Claims that cannot be written leave it.
    ///
    /// @param ready by CLM01
    /// @param documents what is written
    /// @param heldBack claims that stay
    private record Batch(Map<String, Claim> ready, List<ProfessionalClaim> documents, List<ClaimId> heldBack) {}

    private Optional<SentFile> sendFile(Tx tx, Destination destination, Batch batch, OutFolder folder) {
        ClaimFileFacts facts = destination.facts(ControlNumbers.next(tx));
        return write(tx, destination, batch, facts)
                .map(written -> book(tx, destination, batch, new Written(facts, written), folder));
    }

    /// A file before it is booked.
    private record Written(ClaimFileFacts facts, WrittenClaimFile file) {}

    private SentFile book(Tx tx, Destination destination, Batch batch, Written written, OutFolder folder) {
        Map<String, Claim> ready = batch.ready();
        ClaimFileFacts facts = written.facts();
        ControlNumbers.takeSets(tx, written.file().transactionControls().size() - 1);
        String control = String.format(Locale.ROOT, "%09d", facts.interchangeControl());
        String name = OutFolder.fileName(control);
        byte[] bytes = written.file().bytes();
        String sha256 = tx.vault().put(new ByteArrayInputStream(bytes));
        RawFileId file = files.keep(tx, FileDirection.OUT, KIND, name, sha256, bytes.length);
        Money total = Money.sum(ready.values().stream().map(Claim::total));
        SubmissionId id = SubmissionStore.insert(
                tx,
                new NewSubmission(
                        file,
                        destination.profile().id(),
                        destination.partners().receiverId(),
                        control,
                        Long.toString(facts.groupControl()),
                        facts.batchReference(),
                        total),
                places(ready, written.file()));
        moves.submitted(tx, List.copyOf(ready.values()), file, "ISA13 " + control);
        followUps.withdraw(tx, earlierRejections(ready));
        tx.audit("submission.sent", "submission", id.value(), ready.size() + " claims, " + sha256);
        folder.stage(name, bytes);
        return new SentFile(
                id, folder.path(name), control, destination.profile().facts().name(), ready.size(), total, sha256);
    }

    /// Writes what can be written; a claim that cannot be stays behind and stops no other.
    private Optional<WrittenClaimFile> write(Tx tx, Destination destination, Batch batch, ClaimFileFacts facts) {
        while (!batch.documents().isEmpty()) {
            try {
                return Optional.of(ClaimFileWriter.write(batch.documents(), facts));
            } catch (ClaimNotWritable e) {
                keepBack(tx, destination, batch, e.problems());
            }
        }
        return Optional.empty();
    }

    private void keepBack(Tx tx, Destination destination, Batch batch, List<ClaimNotWritable.Problem> problems) {
        boolean isOfClaims = false;
        for (ClaimNotWritable.Problem problem : problems) {
            Claim claim = batch.ready().remove(problem.controlNumber());
            if (claim != null) {
                isOfClaims = true;
                scrubbing.keepBack(tx, claim, problem.element(), problem.message());
                batch.heldBack().add(claim.id());
                batch.documents().removeIf(document -> document.controlNumber().equals(problem.controlNumber()));
            }
        }
        if (!isOfClaims) {
            throw UnwritableFile.of(destination, problems.getFirst());
        }
    }

    private static List<SubmissionStore.Place> places(Map<String, Claim> ready, WrittenClaimFile written) {
        return written.claims().stream()
                .map(claim -> new SubmissionStore.Place(
                        Optional.ofNullable(ready.get(claim.controlNumber()))
                                .orElseThrow()
                                .version()
                                .id(),
                        claim.transactionControl()))
                .toList();
    }

    private static List<String> earlierRejections(Map<String, Claim> ready) {
        return ready.values().stream()
                .flatMap(claim -> IntStream.range(1, claim.version().number())
                        .mapToObj(number -> Rejections.key("DS" + claim.id() + "-" + number)))
                .toList();
    }

    /// An export that ended between booking and naming left a file under its unfinished name: it is named now when
    /// it was booked, and goes when it was not.
    private void finishInterrupted(OutFolder folder) {
        for (String name : folder.unfinished()) {
            String control = name.replaceAll("[^0-9]", "").substring(0, 9);
            Optional<Submission> booked = session.read(tx -> SubmissionStore.byInterchange(tx, control));
            booked.ifPresentOrElse(submission -> restore(folder, submission, name), () -> folder.discard(name));
        }
    }

    private void restore(OutFolder folder, Submission submission, String name) {
        try (InputStream bytes = files.open(submission.file())) {
            folder.stage(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.finish(name, submission.id());
    }

    private OutFolder open(Path folder) {
        return OutFolder.open(folder, session.read(SubmissionStore::practiceMark));
    }
}
