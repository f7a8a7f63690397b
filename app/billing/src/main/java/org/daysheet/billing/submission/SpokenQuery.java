package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_NOTE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;

import java.util.List;
import org.daysheet.billing.claims.FileWordQuery;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;

/// The ways from sendings to the words about them, each by keys that are indexed.
final class SpokenQuery {
    /// Words about a sending itself.
    private static final Table<Record> OWN =
            CLAIM_VERSION.join(ACKNOWLEDGMENT).on(ACKNOWLEDGMENT.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID));

    /// Words that were found to be about it later.
    private static final Table<Record> FOUND = CLAIM_VERSION
            .join(ACKNOWLEDGMENT_MATCH)
            .on(ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
            .join(ACKNOWLEDGMENT)
            .on(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_ID));

    /// Words about a sending.
    static final List<Table<Record>> WORDS = List.of(OWN, FOUND);

    /// Reasons of a sending's own, and of words that were found to be about it.
    static final List<Table<Record>> REASONS = List.of(
            CLAIM_VERSION
                    .join(ACKNOWLEDGMENT_NOTE)
                    .on(ACKNOWLEDGMENT_NOTE.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                    .join(ACKNOWLEDGMENT)
                    .on(isOfWord()),
            FOUND.join(ACKNOWLEDGMENT_NOTE).on(isOfWord()).and(ACKNOWLEDGMENT_NOTE.CLAIM_VERSION_ID.isNull()));

    /// Words about the file a sending was in, or about its set of it.
    static final Table<Record> OF_FILES = CLAIM_VERSION
            .join(SUBMISSION_CLAIM)
            .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
            .join(ACKNOWLEDGMENT)
            .on(ACKNOWLEDGMENT.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
            .and(ACKNOWLEDGMENT
                    .TRANSACTION_CONTROL
                    .isNull()
                    .or(ACKNOWLEDGMENT.TRANSACTION_CONTROL.eq(SUBMISSION_CLAIM.TRANSACTION_CONTROL)));

    /// Words that somebody said to be about a file, and did not take back.
    static final Table<Record> FILES = SUBMISSION
            .join(ACKNOWLEDGMENT_FILE)
            .on(ACKNOWLEDGMENT_FILE.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
            .and(FileWordQuery.stands())
            .join(ACKNOWLEDGMENT)
            .on(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_ID));

    /// The same with the sendings of the file.
    static final Table<Record> FOUND_OF_FILES = CLAIM_VERSION
            .join(SUBMISSION_CLAIM)
            .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
            .join(ACKNOWLEDGMENT_FILE)
            .on(ACKNOWLEDGMENT_FILE.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
            .and(FileWordQuery.stands())
            .join(ACKNOWLEDGMENT)
            .on(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_ID));

    /// Reasons about the whole set a sending was in.
    static final Table<Record> OF_SETS =
            OF_FILES.join(ACKNOWLEDGMENT_NOTE).on(isOfWord()).and(ACKNOWLEDGMENT_NOTE.CLAIM_VERSION_ID.isNull());

    private SpokenQuery() {}

    private static Condition isOfWord() {
        return ACKNOWLEDGMENT_NOTE
                .RAW_FILE_ID
                .eq(ACKNOWLEDGMENT.RAW_FILE_ID)
                .and(ACKNOWLEDGMENT_NOTE.ACKNOWLEDGMENT_ORDINAL.eq(ACKNOWLEDGMENT.ORDINAL));
    }
}
