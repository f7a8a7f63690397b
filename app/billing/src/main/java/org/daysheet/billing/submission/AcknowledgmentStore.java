package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_NOTE;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.ack999.ElementError;
import org.daysheet.edi.ack999.SegmentError;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.AcknowledgmentNoteRecord;
import org.daysheet.store.db.tables.records.AcknowledgmentRecord;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;
import org.jspecify.annotations.Nullable;

/// Rows of what receivers said about files and claims.
final class AcknowledgmentStore {
    private AcknowledgmentStore() {}

    static void insert(Tx tx, RawFileId file, List<AckRow> words) {
        List<AcknowledgmentRecord> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            AckRow word = words.get(i);
            SubmissionId submission = word.submission();
            ClaimVersionId version = word.version();
            var row = tx.dsl().newRecord(ACKNOWLEDGMENT);
            row.setRawFileId(file.value());
            row.setOrdinal(i + 1);
            row.setAcknowledgmentKind(word.kind());
            row.setSubmissionId(submission == null ? null : submission.value());
            row.setTransactionControl(word.transactionControl());
            row.setClaimVersionId(version == null ? null : version.value());
            row.setIsAccepted(VerdictStore.of(word.verdict()));
            row.setOutcomeCode(word.code());
            row.setStatusCode(word.status());
            row.setEntityCode(word.entity());
            row.setPayerControlNumber(word.payerControlNumber());
            row.setDetail(word.detail());
            row.setByteOffset(word.place().offset());
            row.setSegmentNumber((int) word.place().segment());
            row.setReceivedOn(tx.today());
            row.setAnsweredNumber(word.answered().isEmpty() ? null : word.answered());
            Unmatched unmatched = word.unmatched();
            row.setUnmatchedReason(unmatched == null ? null : unmatched.name());
            rows.add(row);
        }
        tx.adds(ACKNOWLEDGMENT);
        tx.dsl().batchInsert(rows).execute();
        insertNotes(tx, file, words);
    }

    private static void insertNotes(Tx tx, RawFileId file, List<AckRow> words) {
        List<AcknowledgmentNoteRecord> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<NoteRow> notes = words.get(i).notes();
            for (int j = 0; j < notes.size(); j++) {
                AcknowledgmentNoteRecord row = note(tx, notes.get(j));
                row.setRawFileId(file.value());
                row.setAcknowledgmentOrdinal(i + 1);
                row.setOrdinal(j + 1);
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            tx.adds(ACKNOWLEDGMENT_NOTE);
            tx.dsl().batchInsert(rows).execute();
        }
    }

    private static AcknowledgmentNoteRecord note(Tx tx, NoteRow note) {
        AcknowledgmentNoteRecord row = tx.dsl().newRecord(ACKNOWLEDGMENT_NOTE);
        NoteRow.About about = note.about();
        ClaimVersionId version = about.version();
        row.setClaimVersionId(version == null ? null : version.value());
        row.setLineNumber(about.line() == 0 ? null : about.line());
        row.setLineControl(text(about.lineControl()));
        row.setProcedureCode(text(about.procedure()));
        AckStatus status = note.status();
        if (status != null) {
            row.setCategoryCode(status.category());
            row.setStatusCode(status.status());
            row.setEntityCode(text(status.entity()));
        }
        NoteRow.Complaint complaint = note.complaint();
        if (complaint != null) {
            complain(row, complaint.segment(), complaint.element());
        }
        row.setMessage(text(note.message()));
        row.setFieldPath(text(note.fieldPath()));
        row.setByteOffset(note.place().offset());
        row.setSegmentNumber((int) note.place().segment());
        return row;
    }

    private static void complain(AcknowledgmentNoteRecord row, SegmentError segment, @Nullable ElementError element) {
        row.setSegmentCode(segment.segmentId());
        row.setSegmentPosition(segment.position());
        row.setLoopCode(text(segment.loop()));
        row.setErrorCode(segment.code());
        if (element != null) {
            row.setElementPosition(element.element());
            row.setComponentPosition(element.component() == 0 ? null : element.component());
            row.setErrorCode(element.code());
            row.setBadValue(text(element.badValue()));
        }
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
