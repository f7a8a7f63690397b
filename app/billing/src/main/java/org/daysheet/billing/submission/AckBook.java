package org.daysheet.billing.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.followups.FollowUps;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.edi.ack999.SetAck;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Severity;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.work.Progress;

/// Takes the words of one acknowledgment file in one transaction: rows, moves of claims, tasks and counts.
final class AckBook {
    private static final int REPORT_EVERY = 50;

    private final Tx tx;
    private final RawFileId file;
    private final RawFiles files;
    private final Claims claims;
    private final ClaimMoves moves;
    private final FollowUps followUps;
    private final Addressing addressing;
    private final List<AckRow> rows = new ArrayList<>();
    private final List<TaskDraft> tasks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Progress progress;
    private int moved;
    private int accepted;
    private int rejected;
    private int unknown;

    AckBook(Tx tx, RawFileId file, Rooms rooms, Progress progress) {
        this.tx = tx;
        this.file = file;
        this.files = rooms.files();
        this.claims = rooms.claims();
        this.moves = rooms.moves();
        this.followUps = rooms.followUps();
        this.addressing = new Addressing(rooms.files());
        this.progress = progress;
    }

    /// Where the words of a file go.
    record Rooms(RawFiles files, Claims claims, ClaimMoves moves, FollowUps followUps) {}

    Tx tx() {
        return tx;
    }

    /// Who answers are addressed to.
    Addressing addressing() {
        return addressing;
    }

    /// A word that gives a number of a file of ours and is addressed to somebody else: it is kept and moves nothing.
    ///
    /// @param word as if the number were unknown
    /// @param element where the number stands
    void ofOthers(AckRow word, String number, Submission file, Addressing.Named answer, String element) {
        rows.add(word.detailed(addressing.detail(word.detail(), file, answer)).answering(number, Unmatched.ADDRESSEE));
        unknown("other-addressee", addressing.finding(number, file, answer), word.place(), element, number);
    }

    /// What a 999 complains about in one set, led back to claims and fields.
    List<NoteRow> complaints(Submission sent, SetAck ack) {
        return new SentComplaints(tx, files, claims).of(sent, ack);
    }

    /// A word that is neither yes nor no is kept like any other; the file's own findings say where it stands. What is
    /// not about anything of ours counts as unknown alone, whatever it says.
    void row(AckRow row) {
        rows.add(row);
        if (row.unmatched() == null) {
            switch (row.verdict()) {
                case ACCEPTED -> accepted++;
                case REJECTED -> rejected++;
                case UNKNOWN -> unknown++;
            }
        }
    }

    /// Something the file speaks of is not ours.
    void unknown(String code, String message, Place place, String element, String read) {
        unknown++;
        findings.add(new Finding(
                Severity.WARNING,
                code,
                message,
                place.offset(),
                place.line(),
                place.segment(),
                element.substring(0, 3),
                element,
                read,
                ""));
    }

    void findings(List<Finding> more) {
        findings.addAll(more);
    }

    /// Sendings with these CLM01 were sent back.
    void reject(List<String> controlNumbers, String reason) {
        Map<String, ClaimVersion> versions = claims.byControlNumbers(tx, controlNumbers);
        for (ClaimVersion version : versions.values()) {
            reject(version, reason, reason);
        }
    }

    /// @param codes for the history of the claim
    /// @param words for whoever corrects it
    void reject(ClaimVersion version, String codes, String words) {
        Claim claim = claim(version.claim());
        step();
        if (moves.rejected(tx, claim, version, codes, file)) {
            tasks.add(Rejections.task(claim, words, tx.today()));
        }
    }

    void accept(ClaimVersion version, boolean isFinal, String detail, String payerControlNumber) {
        Claim claim = claim(version.claim());
        step();
        moves.accepted(tx, claim, version, isFinal, detail, file);
        moves.payerNumber(tx, claim, payerControlNumber);
    }

    /// Keeps the rows and opens the tasks.
    AckAnswer.Taken finish(String kind) {
        AcknowledgmentStore.insert(tx, file, rows);
        followUps.open(tx, tasks);
        followUps.heard(tx);
        tx.audit("acknowledgment.taken", "raw_file", file.value(), kind + " " + rows.size() + " answers");
        return new AckAnswer.Taken(kind, file, accepted, rejected, unknown, findings);
    }

    private Claim claim(ClaimId id) {
        return claims.claim(tx, id);
    }

    /// Counts a claim that hears its answer, and stops between claims when asked to: nothing of the file is kept then.
    private void step() {
        moved++;
        if (moved % REPORT_EVERY == 0) {
            progress.stopIfCancelled();
            progress.report("answers of claims taken", moved, -1);
        }
    }
}
