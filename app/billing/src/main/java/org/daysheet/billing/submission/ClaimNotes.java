package org.daysheet.billing.submission;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.submission.NoteRow.About;
import org.daysheet.edi.ack277.AckNote;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.ack277.ClaimAck;
import org.daysheet.edi.ack277.LineAck;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimVersionId;
import org.jspecify.annotations.Nullable;

/// Every status of a 277CA about a claim: all composites of all STC, of the claim and of each of its lines.
final class ClaimNotes {
    private ClaimNotes() {}

    /// @param version the sending that is meant, null when it is not found
    static List<NoteRow> of(ClaimAck ack, @Nullable ClaimVersion version, Claims claims, Tx tx) {
        @Nullable ClaimVersionId id = version == null ? null : version.id();
        List<NoteRow> rows = new ArrayList<>(ofWhole(id, ack.notes()));
        if (ack.lines().isEmpty()) {
            return rows;
        }
        List<ServiceLine> sent =
                version == null ? List.of() : claims.document(tx, version.id()).lines();
        for (LineAck line : ack.lines()) {
            About about = new About(
                    id,
                    number(line, sent),
                    line.controlNumber(),
                    line.procedure().display());
            line.notes().forEach(note -> add(rows, about, note));
        }
        return rows;
    }

    static List<NoteRow> ofWhole(@Nullable ClaimVersionId version, List<AckNote> notes) {
        List<NoteRow> rows = new ArrayList<>();
        notes.forEach(note -> add(rows, About.whole(version), note));
        return rows;
    }

    private static void add(List<NoteRow> rows, About about, AckNote note) {
        String message = note.message();
        for (AckStatus status : note.statuses()) {
            boolean isRefusal = status.verdict() == Verdict.REJECTED;
            String path = isRefusal ? StatusFields.path(status, about.line()) : "";
            rows.add(new NoteRow(about, status, null, message, path, note.place()));
            message = "";
        }
    }

    /// The line as it was sent: by its control number, or as the only one with its procedure; 0 when neither tells.
    private static int number(LineAck line, List<ServiceLine> sent) {
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (!line.controlNumber().isEmpty()
                    && line.controlNumber().equals(sent.get(i).controlNumber())) {
                return i + 1;
            }
            if (line.procedure().code().equals(sent.get(i).procedure().code())) {
                same.add(i + 1);
            }
        }
        return same.size() == 1 ? same.getFirst() : 0;
    }
}
