package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// In which files a claim left, and what receivers said about them.
final class ClaimTrailQuery {
    private ClaimTrailQuery() {}

    /// Oldest first.
    static List<ClaimSending> sendings(Tx tx, ClaimId claim) {
        return tx.dsl()
                .select(SUBMISSION.fields())
                .select(CLAIM_VERSION.CLAIM_VERSION_ID, CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .select(RAW_FILE.FILE_NAME, RAW_FILE.SHA256)
                .from(CLAIM_VERSION)
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(SUBMISSION.RAW_FILE_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .orderBy(SUBMISSION.SUBMISSION_ID)
                .fetch(row -> new ClaimSending(
                        new SubmissionId(row.get(SUBMISSION.SUBMISSION_ID)),
                        new ClaimVersionId(row.get(CLAIM_VERSION.CLAIM_VERSION_ID)),
                        row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                        row.get(SUBMISSION.INTERCHANGE_CONTROL),
                        row.get(SUBMISSION.RECEIVER_CODE),
                        row.get(RAW_FILE.FILE_NAME),
                        row.get(RAW_FILE.SHA256),
                        row.get(SUBMISSION.CLAIM_COUNT),
                        Money.ofCents(row.get(SUBMISSION.TOTAL_CENTS)),
                        row.get(SUBMISSION.SUBMITTED_ON)));
    }

    /// Oldest first.
    static List<ClaimWord> words(Tx tx, ClaimId claim) {
        List<Spoken> spoken = new ArrayList<>(ofClaim(tx, claim));
        spoken.addAll(ofFiles(tx, claim));
        return spoken.stream()
                .sorted(Comparator.comparingLong(Spoken::order))
                .map(Spoken::word)
                .toList();
    }

    /// A word with its place among all words.
    private record Spoken(long order, ClaimWord word) {}

    private static List<Spoken> ofClaim(Tx tx, ClaimId claim) {
        List<Spoken> spoken = new ArrayList<>();
        for (Table<Record> words : SpokenQuery.WORDS) {
            spoken.addAll(tx.dsl()
                    .select(ACKNOWLEDGMENT.fields())
                    .select(RAW_FILE.FILE_NAME, CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                    .from(words)
                    .join(RAW_FILE)
                    .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                    .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                    .fetch(row -> spoken(row, row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER), false)));
        }
        return spoken;
    }

    private static List<Spoken> ofFiles(Tx tx, ClaimId claim) {
        List<Spoken> spoken = new ArrayList<>(ofFiles(
                tx,
                claim,
                SpokenQuery.OF_FILES,
                ACKNOWLEDGMENT.CLAIM_VERSION_ID.isNull().and(ACKNOWLEDGMENT.UNMATCHED_REASON.isNull())));
        spoken.addAll(ofFiles(tx, claim, SpokenQuery.FOUND_OF_FILES, DSL.noCondition()));
        return spoken;
    }

    private static List<Spoken> ofFiles(Tx tx, ClaimId claim, Table<Record> words, Condition which) {
        return tx.dsl()
                .select(ACKNOWLEDGMENT.fields())
                .select(RAW_FILE.FILE_NAME, CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .from(words)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .and(which)
                .fetch(row -> spoken(row, row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER), true));
    }

    private static Spoken spoken(Record row, String controlNumber, boolean isAboutFile) {
        Integer segment = row.get(ACKNOWLEDGMENT.SEGMENT_NUMBER);
        Long offset = row.get(ACKNOWLEDGMENT.BYTE_OFFSET);
        return new Spoken(
                row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID),
                new ClaimWord(
                        row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND),
                        controlNumber,
                        isAboutFile,
                        VerdictStore.read(row),
                        row.get(ACKNOWLEDGMENT.OUTCOME_CODE),
                        text(row.get(ACKNOWLEDGMENT.STATUS_CODE)),
                        row.get(ACKNOWLEDGMENT.DETAIL),
                        text(row.get(ACKNOWLEDGMENT.PAYER_CONTROL_NUMBER)),
                        new RawFileId(row.get(ACKNOWLEDGMENT.RAW_FILE_ID)),
                        row.get(RAW_FILE.FILE_NAME),
                        segment == null ? 0 : segment,
                        offset == null ? 0 : offset,
                        row.get(ACKNOWLEDGMENT.RECEIVED_ON)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
