package org.daysheet.billing.submission;

import java.util.Collection;
import java.util.List;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.submission.UnmatchedStore.Found;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.store.Tx;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.ClaimId;

/// Answers of receivers whose numbers match nothing of ours. None is dropped: each waits until a number leads to a
/// claim after all, a person says which one it is about, or says that nobody needs to look at it.
public final class UnmatchedAnswers {
    private final Session session;
    private final Claims claims;
    private final ClaimMoves moves;
    private final FollowUps followUps;

    public UnmatchedAnswers(Session session, Claims claims, ClaimMoves moves, FollowUps followUps) {
        this.session = session;
        this.claims = claims;
        this.moves = moves;
        this.followUps = followUps;
    }

    /// Those that are about whole files.
    public WordsOfFiles ofFiles() {
        return new WordsOfFiles(session, claims, moves, followUps);
    }

    /// Every one, newest first, with what became of it.
    public List<UnmatchedAnswer> list() {
        return session.read(UnmatchedStore::all);
    }

    /// Those somebody has to look at, newest first.
    public List<UnmatchedAnswer> waiting() {
        return list().stream().filter(UnmatchedAnswer::isWaiting).toList();
    }

    /// Says that nobody needs to look at these, or takes that back. What was found already is left as it is.
    ///
    /// @return how many it was said of
    public int setSeen(Collection<AcknowledgmentId> ids, boolean isSeen) {
        return session.write(tx -> {
            List<AcknowledgmentId> open = ids.stream()
                    .map(id -> one(tx, id))
                    .filter(answer -> answer.isOpen() && answer.seenBy().isEmpty() == isSeen)
                    .map(UnmatchedAnswer::id)
                    .toList();
            if (!open.isEmpty()) {
                UnmatchedStore.note(tx, open, isSeen);
            }
            open.forEach(id -> tx.audit(
                    isSeen ? "acknowledgment.seen" : "acknowledgment.unseen", "acknowledgment", id.value(), ""));
            return open.size();
        });
    }

    /// As {@link #match(AcknowledgmentId, ClaimId)}, by the number of any sending of the claim.
    public void match(AcknowledgmentId id, String controlNumber) {
        ClaimId claim = session.read(tx -> claims.byControlNumber(tx, controlNumber))
                .map(ClaimVersion::claim)
                .orElseThrow(() -> new BillingException("claims.unknown", controlNumber));
        match(id, claim);
    }

    /// Says which claim a word is about: its newest sending in a file hears it now as if the number had been right.
    ///
    /// @throws BillingException when the word is matched already, or the claim was in no file before the word came
    public void match(AcknowledgmentId id, ClaimId claim) {
        session.run(tx -> {
            UnmatchedAnswer answer = one(tx, id);
            if (!answer.isOpen()) {
                throw new BillingException(
                        "submission.unmatched.done", answer.claim().isEmpty() ? answer.sentFile() : answer.claim());
            }
            Claim known = claims.claim(tx, claim);
            String control = UnmatchedStore.sendingAt(tx, claim, answer.on())
                    .orElseThrow(() ->
                            new BillingException("submission.unmatched.not-sent", known.controlNumber(), answer.on()));
            apply(tx, answer, new Found(id, control), true);
        });
    }

    /// Looks whether numbers that are known now lead somewhere.
    ///
    /// @return how many words found their claim
    public int matchAgain() {
        return session.write(this::matchAgain);
    }

    /// As {@link #matchAgain()}, inside a transaction.
    int matchAgain(Tx tx) {
        List<Found> found = UnmatchedStore.findable(tx);
        found.forEach(one -> apply(tx, one(tx, one.id()), one, false));
        return found.size();
    }

    private void apply(Tx tx, UnmatchedAnswer answer, Found found, boolean isByHand) {
        ClaimVersion version = claims.byControlNumber(tx, found.control()).orElseThrow();
        UnmatchedStore.match(tx, answer.id(), version.id(), isByHand);
        tx.audit("acknowledgment.matched", "acknowledgment", answer.id().value(), found.control());
        Claim claim = claims.claim(tx, version.claim());
        String codes = answer.codes();
        if (answer.verdict() == Verdict.REJECTED) {
            if (moves.rejected(tx, claim, version, codes, answer.file())) {
                followUps.open(tx, List.of(Rejections.task(claim, answer.detail(), tx.today())));
            }
        } else if (answer.verdict() == Verdict.ACCEPTED && answer.kind().equals("277CA")) {
            moves.accepted(tx, claim, version, AckStatus.isInAdjudication(answer.code()), codes, answer.file());
            moves.payerNumber(tx, claim, answer.payerControlNumber());
        }
        followUps.heard(tx);
    }

    private static UnmatchedAnswer one(Tx tx, AcknowledgmentId id) {
        return UnmatchedStore.of(tx, id).stream()
                .findFirst()
                .orElseThrow(() -> new BillingException("submission.unmatched.unknown", id));
    }
}
