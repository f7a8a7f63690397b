package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.AcknowledgmentRecord;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;

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
            row.setIsAccepted(word.isAccepted());
            row.setOutcomeCode(word.code());
            row.setStatusCode(word.status());
            row.setEntityCode(word.entity());
            row.setPayerControlNumber(word.payerControlNumber());
            row.setDetail(word.detail());
            row.setByteOffset(word.place().offset());
            row.setSegmentNumber((int) word.place().segment());
            row.setReceivedOn(tx.today());
            rows.add(row);
        }
        tx.adds(ACKNOWLEDGMENT);
        tx.dsl().batchInsert(rows).execute();
    }
}
