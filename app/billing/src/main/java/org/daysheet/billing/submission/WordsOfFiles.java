package org.daysheet.billing.submission;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.submission.UnmatchedStore.FileSaid;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.store.Tx;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.SubmissionId;

/// Words about a whole file whose number matches nothing of ours, and of which a person says which file is meant. A
/// refusal sends every claim of the file back that is still on its way; a yes is kept with the file and moves no claim.
/// What was said by mistake is taken back as long as nothing rests on it.
public final class WordsOfFiles {
    private final Session session;
    private final Claims claims;
    private final ClaimMoves moves;
    private final FollowUps followUps;

    WordsOfFiles(Session session, Claims claims, ClaimMoves moves, FollowUps followUps) {
        this.session = session;
        this.claims = claims;
        this.moves = moves;
        this.followUps = followUps;
    }

    /// The file that was sent under a number of its envelope (ISA13), with or without the zeros before it.
    ///
    /// @throws BillingException when none was
    public SubmissionId find(String number) {
        String digits = number.strip();
        String control = "0".repeat(Math.max(0, 9 - digits.length())) + digits;
        return session.read(tx -> SubmissionStore.byInterchange(tx, control))
                .map(Submission::id)
                .orElseThrow(() -> new BillingException("submission.unmatched.no-file", digits));
    }

    /// What would become of every claim of the file; nothing is changed.
    ///
    /// @throws BillingException when the word cannot be about the file
    public List<FileEffect> effects(AcknowledgmentId word, SubmissionId file) {
        return session.read(tx -> sendings(tx, meant(tx, word, file), file).stream()
                .map(Heard::effect)
                .toList());
    }

    /// Says which file a word is about: its claims hear it now as if the number had been right.
    ///
    /// @return what became of every claim of the file
    /// @throws BillingException when the word cannot be about the file
    public List<FileEffect> match(AcknowledgmentId word, SubmissionId file) {
        return session.write(tx -> {
            UnmatchedAnswer answer = meant(tx, word, file);
            List<Heard> all = sendings(tx, answer, file);
            UnmatchedStore.matchFile(tx, word, file);
            tx.audit("acknowledgment.matched", "acknowledgment", word.value(), "file " + file);
            List<TaskDraft> tasks = new ArrayList<>();
            if (answer.verdict() == Verdict.REJECTED) {
                for (Heard heard : all) {
                    if (moves.rejected(tx, heard.claim(), heard.version(), answer.codes(), answer.file())) {
                        tasks.add(Rejections.task(heard.claim(), answer.detail(), tx.today()));
                    }
                }
            }
            followUps.open(tx, tasks);
            followUps.heard(tx);
            return all.stream().map(Heard::effect).toList();
        });
    }

    /// What would become of every claim of the file if what was said of a word were taken back; nothing is changed.
    ///
    /// @throws BillingException when the word is about no file, or a later step rests on it
    public List<FileEffect> undoEffects(AcknowledgmentId word) {
        return session.read(tx -> undoEffects(tx, one(tx, word), said(tx, word)));
    }

    /// Takes back which file a word was said to be about: it matches nothing again, and its claims stand where all else
    /// that was said of them puts them. All or none.
    ///
    /// @return what became of every claim of the file
    /// @throws BillingException when the word is about no file, or a later step rests on it
    public List<FileEffect> undo(AcknowledgmentId word) {
        return session.write(tx -> {
            UnmatchedAnswer answer = one(tx, word);
            FileSaid said = said(tx, word);
            List<FileEffect> effects = undoEffects(tx, answer, said);
            UnmatchedStore.undoFile(tx, said);
            tx.audit("acknowledgment.unmatched", "acknowledgment", word.value(), "file " + said.file());
            List<String> mended = new ArrayList<>();
            if (answer.verdict() == Verdict.REJECTED) {
                for (Heard heard : sendings(tx, answer, said.file())) {
                    if (moves.refusalWithdrawn(tx, heard.claim(), heard.version(), answer.codes(), answer.file())) {
                        mended.add(Rejections.key(heard.version().controlNumber()));
                    }
                }
            }
            followUps.withdraw(tx, mended);
            followUps.unheard(tx);
            return effects;
        });
    }

    private List<FileEffect> undoEffects(Tx tx, UnmatchedAnswer answer, FileSaid said) {
        return sendings(tx, answer, said.file()).stream()
                .map(heard -> new FileEffect(
                        heard.claim().id(),
                        heard.version().controlNumber(),
                        heard.claim().status(),
                        heard.isRefused()
                                ? moves.afterWithdrawal(
                                        tx, heard.claim(), heard.version(), answer.codes(), answer.file())
                                : heard.claim().status()))
                .toList();
    }

    private static FileSaid said(Tx tx, AcknowledgmentId word) {
        return UnmatchedStore.fileSaid(tx, word)
                .orElseThrow(() -> new BillingException("submission.unmatched.not-matched", word));
    }

    /// A sending that hears a word.
    private record Heard(Claim claim, ClaimVersion version, boolean isRefused) {
        FileEffect effect() {
            return new FileEffect(
                    claim.id(),
                    version.controlNumber(),
                    claim.status(),
                    isRefused ? ClaimMoves.afterRejection(claim, version) : claim.status());
        }
    }

    private List<Heard> sendings(Tx tx, UnmatchedAnswer answer, SubmissionId file) {
        List<String> numbers = SubmissionStore.controlNumbers(tx, file);
        var versions = claims.byControlNumbers(tx, numbers);
        List<Heard> all = new ArrayList<>();
        for (String number : numbers) {
            ClaimVersion version = versions.get(number);
            if (version != null) {
                all.add(new Heard(claims.claim(tx, version.claim()), version, answer.verdict() == Verdict.REJECTED));
            }
        }
        return all;
    }

    private static UnmatchedAnswer one(Tx tx, AcknowledgmentId word) {
        return UnmatchedStore.of(tx, word).stream()
                .findFirst()
                .orElseThrow(() -> new BillingException("submission.unmatched.unknown", word));
    }

    private static UnmatchedAnswer meant(Tx tx, AcknowledgmentId word, SubmissionId file) {
        UnmatchedAnswer answer = one(tx, word);
        if (!answer.claim().isEmpty() || !answer.sentFile().isEmpty()) {
            throw new BillingException(
                    "submission.unmatched.done", answer.claim().isEmpty() ? answer.sentFile() : answer.claim());
        }
        if (!answer.isOfFile()) {
            throw new BillingException("submission.unmatched.not-of-file", answer.kind(), answer.answered());
        }
        Submission sent = SubmissionStore.byId(tx, file)
                .orElseThrow(() -> new BillingException("submission.unmatched.no-file", file));
        if (sent.submittedOn().isAfter(answer.on())) {
            throw new BillingException(
                    "submission.unmatched.file-later", sent.interchangeControl(), sent.submittedOn(), answer.on());
        }
        return answer;
    }
}
