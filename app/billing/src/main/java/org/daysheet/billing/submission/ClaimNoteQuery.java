package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_NOTE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.RAW_FILE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daysheet.billing.problem.Texts;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Reads why receivers accepted or refused a claim.
final class ClaimNoteQuery {
    private ClaimNoteQuery() {}

    /// A reason with its place among all.
    private record Given(long word, int ordinal, ClaimNote note) {}

    /// Oldest first: what was said of the claim, and of whole sets it was in.
    static List<ClaimNote> ofClaim(Tx tx, ClaimId claim) {
        List<Given> given = new ArrayList<>();
        SpokenQuery.REASONS.forEach(reasons -> given.addAll(read(tx, claim, reasons, false)));
        given.addAll(read(tx, claim, SpokenQuery.OF_SETS, true));
        return given.stream()
                .sorted(Comparator.comparingLong(Given::word).thenComparingInt(Given::ordinal))
                .map(Given::note)
                .toList();
    }

    /// @param isOfSet whether the reasons are about whole sets, not about one sending
    private static List<Given> read(Tx tx, ClaimId claim, Table<Record> reasons, boolean isOfSet) {
        return tx.dsl()
                .select(ACKNOWLEDGMENT_NOTE.fields())
                .select(
                        ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID,
                        ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND,
                        ACKNOWLEDGMENT.IS_ACCEPTED,
                        ACKNOWLEDGMENT.RECEIVED_ON)
                .select(RAW_FILE.FILE_NAME, CLAIM_VERSION.CLAIM_VERSION_ID, CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .from(reasons)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .fetch(row -> new Given(
                        row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID),
                        row.get(ACKNOWLEDGMENT_NOTE.ORDINAL),
                        note(row, isOfSet)));
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

    private static ClaimNote note(Record row, boolean isOfSet) {
        Verdict verdict = VerdictStore.read(row);
        Optional<AckStatus> status = status(row);
        return new ClaimNote(
                row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND),
                isOfSet ? null : new ClaimVersionId(row.get(CLAIM_VERSION.CLAIM_VERSION_ID)),
                isOfSet ? "" : row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                verdict,
                number(row.get(ACKNOWLEDGMENT_NOTE.LINE_NUMBER)),
                text(row.get(ACKNOWLEDGMENT_NOTE.PROCEDURE_CODE)),
                status.map(ClaimNoteQuery::codes).orElseGet(() -> complaint(row)),
                status.map(AnswerWords::ofStatus).orElseGet(() -> words(row)),
                text(row.get(ACKNOWLEDGMENT_NOTE.BAD_VALUE)),
                text(row.get(ACKNOWLEDGMENT_NOTE.MESSAGE)),
                text(row.get(ACKNOWLEDGMENT_NOTE.FIELD_PATH)),
                status.map(one -> one.verdict() == Verdict.REJECTED).orElse(verdict == Verdict.REJECTED),
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
