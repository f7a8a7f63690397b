package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE_UNDO;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_SEEN;
import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.claims.FileWordQuery;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.AcknowledgmentSeenRecord;
import org.daysheet.types.id.AcknowledgmentId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/// Rows of answers whose numbers match nothing, and of what became of them.
final class UnmatchedStore {
    private UnmatchedStore() {}

    /// Newest first.
    static List<UnmatchedAnswer> all(Tx tx) {
        return of(tx, ACKNOWLEDGMENT.UNMATCHED_REASON.isNotNull());
    }

    static List<UnmatchedAnswer> of(Tx tx, AcknowledgmentId id) {
        return of(tx, ACKNOWLEDGMENT.UNMATCHED_REASON.isNotNull().and(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.eq(id.value())));
    }

    private static List<UnmatchedAnswer> of(Tx tx, Condition which) {
        return tx.dsl()
                .select(ACKNOWLEDGMENT.fields())
                .select(RAW_FILE.FILE_NAME, CLAIM_VERSION.PATIENT_CONTROL_NUMBER, ACKNOWLEDGMENT_MATCH.IS_BY_HAND)
                .select(ACKNOWLEDGMENT_SEEN.IS_SEEN, ACKNOWLEDGMENT_SEEN.SEEN_ON, APP_USER.DISPLAY_NAME)
                .select(SUBMISSION.INTERCHANGE_CONTROL)
                .from(ACKNOWLEDGMENT)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                .leftJoin(ACKNOWLEDGMENT_MATCH)
                .on(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_MATCH_ID.eq(lastMatch()))
                .leftJoin(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID))
                .leftJoin(ACKNOWLEDGMENT_FILE)
                .on(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID))
                .and(FileWordQuery.stands())
                .leftJoin(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(ACKNOWLEDGMENT_FILE.SUBMISSION_ID))
                .leftJoin(ACKNOWLEDGMENT_SEEN)
                .on(ACKNOWLEDGMENT_SEEN.ACKNOWLEDGMENT_SEEN_ID.eq(lastSeen()))
                .leftJoin(APP_USER)
                .on(APP_USER.USER_ID.eq(ACKNOWLEDGMENT_SEEN.SEEN_BY))
                .where(which)
                .orderBy(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.desc())
                .fetch(UnmatchedStore::answer);
    }

    private static Select<Record1<Long>> lastMatch() {
        var one = ACKNOWLEDGMENT_MATCH.as("one_match");
        return select(max(one.ACKNOWLEDGMENT_MATCH_ID))
                .from(one)
                .where(one.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID));
    }

    private static Select<Record1<Long>> lastSeen() {
        var one = ACKNOWLEDGMENT_SEEN.as("one_look");
        return select(max(one.ACKNOWLEDGMENT_SEEN_ID))
                .from(one)
                .where(one.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID));
    }

    private static UnmatchedAnswer answer(Record row) {
        boolean isSeen = Boolean.TRUE.equals(row.get(ACKNOWLEDGMENT_SEEN.IS_SEEN));
        boolean isStatus = row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND).equals("277CA");
        AckStatus status = new AckStatus(
                row.get(ACKNOWLEDGMENT.OUTCOME_CODE),
                text(row.get(ACKNOWLEDGMENT.STATUS_CODE)),
                text(row.get(ACKNOWLEDGMENT.ENTITY_CODE)));
        Integer segment = row.get(ACKNOWLEDGMENT.SEGMENT_NUMBER);
        Long offset = row.get(ACKNOWLEDGMENT.BYTE_OFFSET);
        return new UnmatchedAnswer(
                new AcknowledgmentId(row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID)),
                row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND),
                Unmatched.valueOf(row.get(ACKNOWLEDGMENT.UNMATCHED_REASON)),
                text(row.get(ACKNOWLEDGMENT.ANSWERED_NUMBER)),
                VerdictStore.read(row),
                row.get(ACKNOWLEDGMENT.OUTCOME_CODE),
                row.get(ACKNOWLEDGMENT.DETAIL),
                isStatus && !status.category().isEmpty() ? AnswerWords.ofStatus(status) : "",
                text(row.get(ACKNOWLEDGMENT.PAYER_CONTROL_NUMBER)),
                new RawFileId(row.get(ACKNOWLEDGMENT.RAW_FILE_ID)),
                row.get(RAW_FILE.FILE_NAME),
                segment == null ? 0 : segment,
                offset == null ? 0 : offset,
                row.get(ACKNOWLEDGMENT.RECEIVED_ON),
                text(row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER)),
                text(row.get(SUBMISSION.INTERCHANGE_CONTROL)),
                Boolean.TRUE.equals(row.get(ACKNOWLEDGMENT_MATCH.IS_BY_HAND)),
                isSeen ? text(row.get(APP_USER.DISPLAY_NAME)) : "",
                isSeen ? row.get(ACKNOWLEDGMENT_SEEN.SEEN_ON) : null);
    }

    static void note(Tx tx, Collection<AcknowledgmentId> ids, boolean isSeen) {
        tx.adds(ACKNOWLEDGMENT_SEEN);
        List<AcknowledgmentSeenRecord> rows = new ArrayList<>();
        for (AcknowledgmentId id : ids) {
            var row = tx.dsl().newRecord(ACKNOWLEDGMENT_SEEN);
            row.setAcknowledgmentId(id.value());
            row.setIsSeen(isSeen);
            row.setSeenOn(tx.today());
            row.setSeenAt(tx.now());
            row.setSeenBy(tx.user().value());
            rows.add(row);
        }
        tx.dsl().batchInsert(rows).execute();
    }

    static void match(Tx tx, AcknowledgmentId id, ClaimVersionId version, boolean isByHand) {
        tx.adds(ACKNOWLEDGMENT_MATCH);
        var row = tx.dsl().newRecord(ACKNOWLEDGMENT_MATCH);
        row.setAcknowledgmentId(id.value());
        row.setClaimVersionId(version.value());
        row.setIsByHand(isByHand);
        row.setMatchedOn(tx.today());
        row.setMatchedAt(tx.now());
        row.setMatchedBy(tx.user().value());
        row.insert();
    }

    static void matchFile(Tx tx, AcknowledgmentId id, SubmissionId file) {
        tx.adds(ACKNOWLEDGMENT_FILE);
        var row = tx.dsl().newRecord(ACKNOWLEDGMENT_FILE);
        row.setAcknowledgmentId(id.value());
        row.setSubmissionId(file.value());
        row.setMatchedOn(tx.today());
        row.setMatchedAt(tx.now());
        row.setMatchedBy(tx.user().value());
        row.insert();
    }

    /// What a person said: a word is about a file.
    ///
    /// @param id key of the row that says so
    record FileSaid(long id, SubmissionId file) {}

    /// The file a word was said to be about, empty when none was or it was taken back.
    static Optional<FileSaid> fileSaid(Tx tx, AcknowledgmentId id) {
        return tx.dsl()
                .select(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_FILE_ID, ACKNOWLEDGMENT_FILE.SUBMISSION_ID)
                .from(ACKNOWLEDGMENT_FILE)
                .where(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_ID.eq(id.value()))
                .and(FileWordQuery.stands())
                .fetchOptional(row -> new FileSaid(row.value1(), new SubmissionId(row.value2())));
    }

    static void undoFile(Tx tx, FileSaid said) {
        tx.adds(ACKNOWLEDGMENT_FILE_UNDO);
        var row = tx.dsl().newRecord(ACKNOWLEDGMENT_FILE_UNDO);
        row.setAcknowledgmentFileId(said.id());
        row.setUndoneOn(tx.today());
        row.setUndoneAt(tx.now());
        row.setUndoneBy(tx.user().value());
        row.insert();
    }

    /// The word of one claim that no number led to before, and the sending that a number leads to now.
    ///
    /// @param control CLM01 of that sending
    record Found(AcknowledgmentId id, String control) {}

    /// Words about claims that are not matched and nobody has set aside, whose number is by now that of a claim which
    /// was sent before the word came. What only a payer's number names waits for a person: another payer may
    /// use the same.
    static List<Found> findable(Tx tx) {
        List<Found> found = new ArrayList<>();
        for (Record word : tx.dsl()
                .select(ACKNOWLEDGMENT.fields())
                .select(RAW_FILE.KEPT_AT)
                .from(ACKNOWLEDGMENT)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                .where(ACKNOWLEDGMENT.UNMATCHED_REASON.eq(Unmatched.CLAIM.name()))
                .and(notExists(selectOne()
                        .from(ACKNOWLEDGMENT_MATCH)
                        .where(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID))))
                .and(notExists(selectOne()
                        .from(ACKNOWLEDGMENT_SEEN)
                        .where(ACKNOWLEDGMENT_SEEN.ACKNOWLEDGMENT_SEEN_ID.eq(lastSeen()))
                        .and(ACKNOWLEDGMENT_SEEN.IS_SEEN)))
                .orderBy(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID)
                .fetch()) {
            List<Found> some = sendings(tx, word);
            if (some.size() == 1) {
                found.add(some.getFirst());
            }
        }
        return found;
    }

    private static List<Found> sendings(Tx tx, Record word) {
        var later = CLAIM_VERSION.as("later");
        var sentIn = SUBMISSION_CLAIM.as("sent_in");
        var sent = SUBMISSION.as("sent");
        return tx.dsl()
                .select(CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .from(CLAIM_VERSION)
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.eq(text(word.get(ACKNOWLEDGMENT.ANSWERED_NUMBER))))
                .and(CLAIM_VERSION.VERSION_NUMBER.eq(select(max(later.VERSION_NUMBER))
                        .from(later)
                        .join(sentIn)
                        .on(sentIn.CLAIM_VERSION_ID.eq(later.CLAIM_VERSION_ID))
                        .join(sent)
                        .on(sent.SUBMISSION_ID.eq(sentIn.SUBMISSION_ID))
                        .where(later.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                        .and(sent.SUBMITTED_AT.lt(word.get(RAW_FILE.KEPT_AT)))))
                .fetch(row ->
                        new Found(new AcknowledgmentId(word.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID)), row.value1()));
    }

    /// CLM01 of the newest sending of a claim, in a file, no later than a word came; empty when there was none.
    static Optional<String> sendingAt(Tx tx, ClaimId claim, LocalDate on) {
        return tx.dsl()
                .select(CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .from(CLAIM_VERSION)
                .join(SUBMISSION_CLAIM)
                .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .and(SUBMISSION.SUBMITTED_ON.le(on))
                .orderBy(CLAIM_VERSION.VERSION_NUMBER.desc())
                .limit(1)
                .fetchOptional(CLAIM_VERSION.PATIENT_CONTROL_NUMBER);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
