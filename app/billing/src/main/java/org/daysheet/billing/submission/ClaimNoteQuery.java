package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_NOTE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daysheet.billing.problem.Texts;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads why receivers accepted or refused a claim.
final class ClaimNoteQuery {
    private ClaimNoteQuery() {}

    /// Oldest first: what was said of the claim, and of whole sets it was in.
    static List<ClaimNote> ofClaim(Tx tx, ClaimId claim) {
        return tx.dsl()
                .select(ACKNOWLEDGMENT_NOTE.fields())
                .select(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND, ACKNOWLEDGMENT.IS_ACCEPTED, ACKNOWLEDGMENT.RECEIVED_ON)
                .select(RAW_FILE.FILE_NAME, CLAIM_VERSION.CLAIM_VERSION_ID, CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .from(ACKNOWLEDGMENT_NOTE)
                .join(ACKNOWLEDGMENT)
                .on(ACKNOWLEDGMENT.RAW_FILE_ID.eq(ACKNOWLEDGMENT_NOTE.RAW_FILE_ID))
                .and(ACKNOWLEDGMENT.ORDINAL.eq(ACKNOWLEDGMENT_NOTE.ACKNOWLEDGMENT_ORDINAL))
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                .leftJoin(ACKNOWLEDGMENT_MATCH)
                .on(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID))
                .leftJoin(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(
                        coalesce(ACKNOWLEDGMENT_NOTE.CLAIM_VERSION_ID, ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID)))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()).or(ofSetsOf(claim)))
                .orderBy(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID, ACKNOWLEDGMENT_NOTE.ORDINAL)
                .fetch(ClaimNoteQuery::note);
    }

    private static Condition ofSetsOf(ClaimId claim) {
        var version = CLAIM_VERSION.as("sent_version");
        return ACKNOWLEDGMENT_NOTE
                .CLAIM_VERSION_ID
                .isNull()
                .and(ACKNOWLEDGMENT.SUBMISSION_ID.in(select(SUBMISSION_CLAIM.SUBMISSION_ID)
                        .from(SUBMISSION_CLAIM)
                        .join(version)
                        .on(version.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                        .where(version.CLAIM_ID.eq(claim.value()))))
                .and(ACKNOWLEDGMENT
                        .TRANSACTION_CONTROL
                        .isNull()
                        .or(exists(selectOne()
                                .from(SUBMISSION_CLAIM)
                                .join(version)
                                .on(version.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                                .where(version.CLAIM_ID.eq(claim.value()))
                                .and(SUBMISSION_CLAIM.SUBMISSION_ID.eq(ACKNOWLEDGMENT.SUBMISSION_ID))
                                .and(SUBMISSION_CLAIM.TRANSACTION_CONTROL.eq(ACKNOWLEDGMENT.TRANSACTION_CONTROL)))));
    }

    /// A reason with its code and line, as a sentence.
    static String sentence(Record row) {
        Optional<AckStatus> status = status(row);
        String code = status.map(ClaimNoteQuery::codes).orElseGet(() -> complaint(row));
        String words = status.map(AnswerWords::ofStatus).orElseGet(() -> words(row));
        int line = number(row.get(ACKNOWLEDGMENT_NOTE.LINE_NUMBER));
        return line == 0
                ? Texts.of("submission.reason", code, words)
                : Texts.of("submission.reason-of-line", code, words, line);
    }

    private static ClaimNote note(Record row) {
        Long version = row.get(CLAIM_VERSION.CLAIM_VERSION_ID);
        boolean isAccepted = row.get(ACKNOWLEDGMENT.IS_ACCEPTED);
        Optional<AckStatus> status = status(row);
        return new ClaimNote(
                row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND),
                version == null ? null : new ClaimVersionId(version),
                text(row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER)),
                isAccepted,
                number(row.get(ACKNOWLEDGMENT_NOTE.LINE_NUMBER)),
                text(row.get(ACKNOWLEDGMENT_NOTE.PROCEDURE_CODE)),
                status.map(ClaimNoteQuery::codes).orElseGet(() -> complaint(row)),
                status.map(AnswerWords::ofStatus).orElseGet(() -> words(row)),
                text(row.get(ACKNOWLEDGMENT_NOTE.BAD_VALUE)),
                text(row.get(ACKNOWLEDGMENT_NOTE.MESSAGE)),
                text(row.get(ACKNOWLEDGMENT_NOTE.FIELD_PATH)),
                status.map(one -> one.verdict() == Verdict.REJECTED).orElse(!isAccepted),
                row.get(RAW_FILE.FILE_NAME),
                row.get(ACKNOWLEDGMENT_NOTE.SEGMENT_NUMBER),
                row.get(ACKNOWLEDGMENT.RECEIVED_ON));
    }

    private static Optional<AckStatus> status(Record row) {
        return Optional.ofNullable(row.get(ACKNOWLEDGMENT_NOTE.CATEGORY_CODE))
                .map(category -> new AckStatus(
                        category,
                        text(row.get(ACKNOWLEDGMENT_NOTE.STATUS_CODE)),
                        text(row.get(ACKNOWLEDGMENT_NOTE.ENTITY_CODE))));
    }

    private static String codes(AckStatus status) {
        String codes = status.category() + ":" + status.status();
        return status.entity().isEmpty() ? codes : codes + ":" + status.entity();
    }

    /// `NM109 7`, or `NM1 3` of a segment as a whole.
    private static String complaint(Record row) {
        int element = number(row.get(ACKNOWLEDGMENT_NOTE.ELEMENT_POSITION));
        int component = number(row.get(ACKNOWLEDGMENT_NOTE.COMPONENT_POSITION));
        String segment = text(row.get(ACKNOWLEDGMENT_NOTE.SEGMENT_CODE));
        String place = element == 0 ? segment : String.format(Locale.ROOT, "%s%02d", segment, element);
        return (component == 0 ? place : place + "-" + component) + " " + text(row.get(ACKNOWLEDGMENT_NOTE.ERROR_CODE));
    }

    private static String words(Record row) {
        String code = text(row.get(ACKNOWLEDGMENT_NOTE.ERROR_CODE));
        return number(row.get(ACKNOWLEDGMENT_NOTE.ELEMENT_POSITION)) == 0
                ? AnswerWords.ofSegmentError(code)
                : AnswerWords.ofElementError(code);
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
