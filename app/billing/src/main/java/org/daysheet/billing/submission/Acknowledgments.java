package org.daysheet.billing.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.FileDirection;
import org.daysheet.billing.security.RawFile;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.ack277.ClaimAckFile;
import org.daysheet.edi.ack277.ClaimAckReader;
import org.daysheet.edi.ack999.AckFile;
import org.daysheet.edi.ack999.AckReader;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.work.Progress;

/// Answers that what was sent arrived: TA1 for the envelope, 999 for the syntax, 277CA for each claim. A rejected
/// claim was never adjudicated; it becomes a task and is sent again.
public final class Acknowledgments {
    private final Session session;
    private static final Set<String> CUT_SHORT = Set.of("sets-too-many", "answers-too-many");

    private final RawFiles files;
    private final Claims claims;
    private final ClaimMoves moves;
    private final FollowUps followUps;

    public Acknowledgments(Session session, RawFiles files, Claims claims, ClaimMoves moves, FollowUps followUps) {
        this.session = session;
        this.files = files;
        this.claims = claims;
        this.moves = moves;
        this.followUps = followUps;
    }

    /// Takes an acknowledgment file: its bytes are kept first and read from where they are kept; then it is matched and
    /// the claims are moved, in one transaction.
    ///
    /// @param kind what the file was found to be: TA1, 999 or 277CA
    public AckAnswer take(Path file, FileKind kind, Progress progress) {
        progress.begin("Reading the answers");
        return switch (kind) {
            case INTERCHANGE_ACK, SYNTAX_ACK_999 -> {
                Kept kept = keep(file, kind);
                AckFile acks = read(kept, AckReader::readAll);
                boolean isSilent =
                        acks.interchanges().isEmpty() && acks.groups().isEmpty();
                yield isSilent || isCutShort(acks.findings())
                        ? refused(acks.findings())
                        : take(kept, progress, book -> SyntaxAcks.take(acks, book));
            }
            case CLAIM_ACK_277 -> {
                Kept kept = keep(file, kind);
                ClaimAckFile acks = read(kept, ClaimAckReader::readAll);
                yield isCutShort(acks.findings()) || acks.sets().isEmpty()
                        ? refused(acks.findings())
                        : take(kept, progress, book -> ClaimAcks.take(acks, claims, book));
            }
            default ->
                refused(List.of(Finding.ofFile(
                        Severity.ERROR, "not-an-acknowledgment", Texts.of("submission.ack.other-kind", kind.text()))));
        };
    }

    /// What receivers said about a claim, and about the files it was in, oldest first.
    public List<ClaimWord> ofClaim(ClaimId claim) {
        return session.read(tx -> ClaimTrailQuery.words(tx, claim));
    }

    /// Every reason that receivers gave about a claim, down to its service lines and to the segments of its file,
    /// oldest
    /// first.
    public List<ClaimNote> notes(ClaimId claim) {
        return session.read(tx -> ClaimNoteQuery.ofClaim(tx, claim));
    }

    /// Answers that match nothing of ours.
    public UnmatchedAnswers unmatched() {
        return new UnmatchedAnswers(session, claims, moves, followUps);
    }

    /// Whether the file says more than is read: half an answer is worse than none.
    private static boolean isCutShort(List<Finding> findings) {
        return findings.stream().map(Finding::code).anyMatch(CUT_SHORT::contains);
    }

    private static AckAnswer refused(List<Finding> findings) {
        return new AckAnswer.Refused(
                findings.isEmpty()
                        ? List.of(Finding.ofFile(
                                Severity.ERROR, "acknowledgment-empty", Texts.of("submission.ack.empty")))
                        : findings);
    }

    /// A file whose bytes are in the vault.
    private record Kept(String name, FileKind kind, String sha256, long bytes) {}

    private Kept keep(Path file, FileKind kind) {
        return new Kept(String.valueOf(file.getFileName()), kind, read(file, session.vault()::put), length(file));
    }

    private AckAnswer take(Kept kept, Progress progress, Consumer<AckBook> words) {
        String kind = kept.kind().text();
        return session.write(tx -> {
            Optional<RawFile> before = files.find(tx, FileDirection.IN, kept.sha256(), kind);
            if (before.isPresent()) {
                return new AckAnswer.AlreadyTaken(before.get());
            }
            RawFileId id = files.keep(tx, FileDirection.IN, kind, kept.name(), kept.sha256(), kept.bytes());
            var book = new AckBook(tx, id, new AckBook.Rooms(files, claims, moves, followUps), progress);
            words.accept(book);
            AckAnswer.Taken taken = book.finish(kind);
            files.addFindings(tx, id, taken.findings());
            unmatched().matchAgain(tx);
            return taken;
        });
    }

    /// Reads from a stream.
    private interface Reading<T> {
        T from(InputStream input) throws IOException;
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try (InputStream input = Files.newInputStream(file)) {
            return reading.from(input);
        } catch (IOException e) {
            throw new BillingException("submission.ack.unreadable", file);
        }
    }

    private <T> T read(Kept kept, Reading<T> reading) {
        try (InputStream input = session.vault().open(kept.sha256())) {
            return reading.from(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
