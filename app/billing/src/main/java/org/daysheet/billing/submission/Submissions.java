package org.daysheet.billing.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
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
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Sequences;
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
import org.daysheet.edi.claim837.TradingPartners;
import org.daysheet.edi.claim837.WrittenClaimFile;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Ready claims become one 837P file. Its exact bytes are kept, and the claims count as sent, in the same
/// transaction; the file gets its final name only afterwards. Whatever is interrupted, a claim is in exactly one
/// file, and the next export finishes what was left.
public final class Submissions {
    static final String INTERCHANGES = "ISA13";
    private static final String GROUPS = "GS06";
    private static final String SETS = "ST02";
    private static final String BATCHES = "BHT03";
    private static final String KIND = "837P";
    private static final int MOST_STAYING = 200;

    private final Session session;
    private final RawFiles files;
    private final Claims claims;
    private final ClaimMoves moves;
    private final Scrubbing scrubbing;
    private final FollowUps followUps;

    public Submissions(
            Session session,
            RawFiles files,
            Claims claims,
            ClaimMoves moves,
            Scrubbing scrubbing,
            FollowUps followUps) {
        this.session = session;
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
        List<ClaimId> ready = claims.inStatus(List.of(ClaimStatus.READY));
        return export(session.read(tx -> free(tx, ready)), outDir, progress);
    }

    /// Sends these claims. Facts that changed since the last check are frozen and checked again first; claims that
    /// are not ready, or that somebody holds, are held back.
    public Exported export(List<ClaimId> ids, Path outDir, Progress progress) {
        OutFolder folder = open(outDir);
        finishInterrupted(folder);
        if (ids.isEmpty()) {
            return new Exported(List.of(), List.of());
        }
        progress.stopIfCancelled();
        Exported exported = session.write(tx -> send(tx, ids, folder, progress));
        exported.files()
                .forEach(file -> folder.finish(String.valueOf(file.path().getFileName()), file.submission()));
        return exported;
    }

    /// What {@link #exportReady} would do now, and which claims that wait would stay and why.
    public SendPreview previewReady() {
        return session.read(tx -> preview(tx, SendPreviewQuery.ofAll(tx)));
    }

    private static List<ClaimId> free(Tx tx, List<ClaimId> ids) {
        Set<ClaimId> held = ClaimHolds.current(tx, ids).keySet();
        return ids.stream().filter(id -> !held.contains(id)).toList();
    }

    /// What sending these claims would do now: those that are ready go.
    public SendPreview preview(Collection<ClaimId> ids) {
        return session.read(tx -> preview(tx, SendPreviewQuery.of(tx, ids)));
    }

    private SendPreview preview(Tx tx, SendPreviewQuery.Split split) {
        List<ClaimId> first = split.staying().stream().limit(MOST_STAYING).toList();
        Map<ClaimId, List<ScrubFinding>> found = scrubbing.stoppers(tx, first);
        List<SendPreview.Staying> staying = claims.rows(tx, first).stream()
                .map(claim -> new SendPreview.Staying(claim, found.getOrDefault(claim.id(), List.of())))
                .toList();
        return new SendPreview(
                Practices.practice(tx).facts().submitter(),
                split.shares(),
                split.going(),
                staying,
                split.staying().size());
    }

    /// The files a claim left in, oldest first.
    public List<ClaimSending> ofClaim(ClaimId claim) {
        return session.read(tx -> ClaimTrailQuery.sendings(tx, claim));
    }

    /// Writes the very bytes of an earlier submission again, for a file that was lost before it was handed over.
    public Path writeAgain(SubmissionId id, Path outDir) {
        OutFolder folder = open(outDir);
        Submission submission = show(id);
        String name = OutFolder.fileName(submission.interchangeControl());
        restore(folder, submission, name);
        session.run(tx -> tx.audit("submission.written-again", "submission", id.value(), name));
        return folder.path(name);
    }

    public Submission show(SubmissionId id) {
        return session.read(tx -> SubmissionStore.byId(tx, id))
                .orElseThrow(() -> new BillingException("submission.unknown", id));
    }

    /// Everything sent, newest first.
    public List<Submission> list() {
        return session.read(SubmissionStore::all);
    }

    private Exported send(Tx tx, List<ClaimId> ids, OutFolder folder, Progress progress) {
        Map<String, Claim> ready = new LinkedHashMap<>();
        List<ProfessionalClaim> documents = new ArrayList<>();
        List<ClaimId> heldBack = new ArrayList<>();
        Set<ClaimId> held = ClaimHolds.current(tx, ids).keySet();
        for (ClaimId id : ids) {
            Optional<Claim> claim = held.contains(id) ? Optional.empty() : readyNow(tx, id);
            claim.ifPresentOrElse(
                    found -> {
                        ready.put(found.controlNumber(), found);
                        documents.add(claims.document(tx, found.version().id()));
                    },
                    () -> heldBack.add(id));
            progress.report("claims gathered", ready.size() + heldBack.size(), ids.size());
        }
        Optional<SentFile> file = sendFile(tx, new Batch(ready, documents, heldBack), folder);
        return new Exported(file.stream().toList(), heldBack);
    }

    /// What is to go out together. Claims that cannot be written leave it.
    ///
    /// @param ready by CLM01
    /// @param documents what is written
    /// @param heldBack claims that stay
    private record Batch(Map<String, Claim> ready, List<ProfessionalClaim> documents, List<ClaimId> heldBack) {}

    private Optional<Claim> readyNow(Tx tx, ClaimId id) {
        return Optional.of(scrubbing.checkedToday(tx, id)).filter(claim -> claim.status() == ClaimStatus.READY);
    }

    private Optional<SentFile> sendFile(Tx tx, Batch batch, OutFolder folder) {
        if (batch.documents().isEmpty()) {
            return Optional.empty();
        }
        ClaimFileFacts facts = facts(tx, batch.documents().getFirst().partners());
        return write(tx, batch, facts).map(written -> book(tx, batch.ready(), facts, written, folder));
    }

    private SentFile book(
            Tx tx, Map<String, Claim> ready, ClaimFileFacts facts, WrittenClaimFile written, OutFolder folder) {
        takeFurtherSets(tx, written);
        String control = String.format(Locale.ROOT, "%09d", facts.interchangeControl());
        String name = OutFolder.fileName(control);
        byte[] bytes = written.bytes();
        String sha256 = tx.vault().put(new ByteArrayInputStream(bytes));
        RawFileId file = files.keep(tx, FileDirection.OUT, KIND, name, sha256, bytes.length);
        Money total = Money.sum(ready.values().stream().map(Claim::total));
        SubmissionId id = SubmissionStore.insert(
                tx,
                new NewSubmission(
                        file,
                        facts.receiverId(),
                        control,
                        Long.toString(facts.groupControl()),
                        facts.batchReference(),
                        total),
                places(ready, written));
        moves.submitted(tx, List.copyOf(ready.values()), file, "ISA13 " + control);
        followUps.withdraw(tx, earlierRejections(ready));
        tx.audit("submission.sent", "submission", id.value(), ready.size() + " claims, " + sha256);
        folder.stage(name, bytes);
        return new SentFile(id, folder.path(name), control, ready.size(), total, sha256);
    }

    /// The wrapper names sender and receiver in the same letters as the claims inside.
    private static ClaimFileFacts facts(Tx tx, TradingPartners partners) {
        Practice practice = Practices.practice(tx);
        return new ClaimFileFacts(
                "ZZ",
                partners.submitterId(),
                "ZZ",
                partners.receiverId(),
                !practice.facts().submitter().isTest(),
                LocalDateTime.ofInstant(tx.now(), practice.zone()),
                Sequences.next(tx, INTERCHANGES),
                Sequences.next(tx, GROUPS),
                Sequences.next(tx, SETS),
                "DS" + Sequences.next(tx, BATCHES));
    }

    /// Writes what can be written; a claim that cannot be stays behind and stops no other.
    private Optional<WrittenClaimFile> write(Tx tx, Batch batch, ClaimFileFacts facts) {
        while (!batch.documents().isEmpty()) {
            try {
                return Optional.of(ClaimFileWriter.write(batch.documents(), facts));
            } catch (ClaimNotWritable e) {
                keepBack(tx, batch, e.problems());
            }
        }
        return Optional.empty();
    }

    private void keepBack(Tx tx, Batch batch, List<ClaimNotWritable.Problem> problems) {
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
            ClaimNotWritable.Problem first = problems.getFirst();
            throw new BillingException(
                    switch (first.element()) {
                        case "ISA06", "GS02" -> "submission.export.submitter";
                        case "ISA08", "GS03" -> "submission.export.receiver";
                        default -> "submission.export.settings";
                    },
                    first.element(),
                    first.message());
        }
    }

    private static void takeFurtherSets(Tx tx, WrittenClaimFile written) {
        int further = written.transactionControls().size() - 1;
        if (further > 0) {
            Sequences.take(tx, SETS, further);
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
