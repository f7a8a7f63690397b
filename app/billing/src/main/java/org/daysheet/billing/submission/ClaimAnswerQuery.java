package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_NOTE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.daysheet.billing.claims.FileWordQuery;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;

/// Reads words of receivers about a claim with where they are kept.
final class ClaimAnswerQuery {
    private static final List<SelectField<?>> FIELDS = Stream.concat(
                    Stream.of(ACKNOWLEDGMENT.fields()),
                    Stream.of(
                            RAW_FILE.FILE_NAME,
                            RAW_FILE.SHA256,
                            CLAIM_VERSION.CLAIM_VERSION_ID,
                            CLAIM_VERSION.PATIENT_CONTROL_NUMBER))
            .<SelectField<?>>map(field -> field)
            .toList();

    private ClaimAnswerQuery() {}

    /// Oldest first.
    static List<ClaimAnswer> of(Tx tx, ClaimId claim) {
        Map<Long, ClaimAnswer> answers = new LinkedHashMap<>();
        ofClaim(tx, claim, answers);
        ofFiles(tx, claim, answers);
        ofFilesByHand(tx, claim, answers);
        return answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void ofClaim(Tx tx, ClaimId claim, Map<Long, ClaimAnswer> answers) {
        for (Table<Record> words : SpokenQuery.WORDS) {
            tx.dsl()
                    .select(FIELDS)
                    .from(words)
                    .join(RAW_FILE)
                    .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                    .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                    .fetch()
                    .forEach(row -> answers.put(row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID), answer(tx, row, false)));
        }
    }

    private static void ofFiles(Tx tx, ClaimId claim, Map<Long, ClaimAnswer> answers) {
        tx.dsl()
                .select(FIELDS)
                .from(CLAIM_VERSION)
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .join(ACKNOWLEDGMENT)
                .on(ACKNOWLEDGMENT.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .and(ACKNOWLEDGMENT
                        .TRANSACTION_CONTROL
                        .isNull()
                        .or(ACKNOWLEDGMENT.TRANSACTION_CONTROL.eq(SUBMISSION_CLAIM.TRANSACTION_CONTROL)))
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .and(ACKNOWLEDGMENT.CLAIM_VERSION_ID.isNull())
                .fetch()
                .forEach(row -> answers.putIfAbsent(row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID), answer(tx, row, true)));
    }

    /// Words of which a person said which file is meant.
    private static void ofFilesByHand(Tx tx, ClaimId claim, Map<Long, ClaimAnswer> answers) {
        tx.dsl()
                .select(FIELDS)
                .from(CLAIM_VERSION)
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .join(ACKNOWLEDGMENT_FILE)
                .on(ACKNOWLEDGMENT_FILE.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .and(FileWordQuery.stands())
                .join(ACKNOWLEDGMENT)
                .on(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_ID))
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .fetch()
                .forEach(row -> answers.putIfAbsent(row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID), answer(tx, row, true)));
    }

    private static ClaimAnswer answer(Tx tx, Record row, boolean isAboutFile) {
        Integer segment = row.get(ACKNOWLEDGMENT.SEGMENT_NUMBER);
        Long offset = row.get(ACKNOWLEDGMENT.BYTE_OFFSET);
        return new ClaimAnswer(
                row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND),
                row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                isAboutFile,
                VerdictStore.read(row),
                row.get(ACKNOWLEDGMENT.OUTCOME_CODE),
                row.get(ACKNOWLEDGMENT.DETAIL),
                words(tx, row),
                Objects.requireNonNullElse(row.get(ACKNOWLEDGMENT.PAYER_CONTROL_NUMBER), ""),
                new RawFileId(row.get(ACKNOWLEDGMENT.RAW_FILE_ID)),
                row.get(RAW_FILE.FILE_NAME),
                row.get(RAW_FILE.SHA256),
                segment == null ? 0 : segment,
                offset == null ? 0 : offset,
                row.get(ACKNOWLEDGMENT.RECEIVED_ON));
    }

    /// The reasons of a word, of other claims left aside.
    private static List<String> words(Tx tx, Record word) {
        return tx.dsl()
                .select(ACKNOWLEDGMENT_NOTE.fields())
                .from(ACKNOWLEDGMENT_NOTE)
                .where(ACKNOWLEDGMENT_NOTE.RAW_FILE_ID.eq(word.get(ACKNOWLEDGMENT.RAW_FILE_ID)))
                .and(ACKNOWLEDGMENT_NOTE.ACKNOWLEDGMENT_ORDINAL.eq(word.get(ACKNOWLEDGMENT.ORDINAL)))
                .and(ACKNOWLEDGMENT_NOTE
                        .CLAIM_VERSION_ID
                        .isNull()
                        .or(ACKNOWLEDGMENT_NOTE.CLAIM_VERSION_ID.eq(word.get(CLAIM_VERSION.CLAIM_VERSION_ID))))
                .orderBy(ACKNOWLEDGMENT_NOTE.ORDINAL)
                .fetch(ClaimNoteQuery::sentence);
    }
}
