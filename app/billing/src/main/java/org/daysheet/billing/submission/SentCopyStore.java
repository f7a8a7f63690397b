package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.daysheet.store.db.Tables.SUBMISSION_COPY;
import static org.jooq.impl.DSL.select;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.SubmissionId;
import org.jooq.Condition;

/// Rows of files that were written once more.
final class SentCopyStore {
    private SentCopyStore() {}

    /// Notes that the bytes of a sending stand in a file, after they were read back there and proved.
    static void note(Tx tx, Submission sent, Path written) {
        var row = tx.dsl().newRecord(SUBMISSION_COPY);
        row.setSubmissionId(sent.id().value());
        row.setFilePath(written.toAbsolutePath().normalize().toString());
        row.setSha256(tx.dsl()
                .select(RAW_FILE.SHA256)
                .from(RAW_FILE)
                .where(RAW_FILE.RAW_FILE_ID.eq(sent.file().value()))
                .fetchSingle(RAW_FILE.SHA256));
        row.setWrittenOn(tx.today());
        row.setWrittenAt(tx.now());
        row.setWrittenBy(tx.user().value());
        row.insert();
        tx.audit("submission.written-again", "submission", sent.id().value(), String.valueOf(written.getFileName()));
    }

    static List<SentCopy> of(Tx tx, SubmissionId submission) {
        return of(tx, SUBMISSION_COPY.SUBMISSION_ID.eq(submission.value()));
    }

    static List<SentCopy> of(Tx tx, ClaimId claim) {
        return of(
                tx,
                SUBMISSION_COPY.SUBMISSION_ID.in(select(SUBMISSION_CLAIM.SUBMISSION_ID)
                        .from(SUBMISSION_CLAIM)
                        .join(CLAIM_VERSION)
                        .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                        .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))));
    }

    private static List<SentCopy> of(Tx tx, Condition which) {
        return tx.dsl()
                .select(SUBMISSION_COPY.fields())
                .select(SUBMISSION.INTERCHANGE_CONTROL, APP_USER.DISPLAY_NAME)
                .from(SUBMISSION_COPY)
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_COPY.SUBMISSION_ID))
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(SUBMISSION_COPY.WRITTEN_BY))
                .where(which)
                .orderBy(SUBMISSION_COPY.SUBMISSION_COPY_ID)
                .fetch(row -> new SentCopy(
                        new SubmissionId(row.get(SUBMISSION_COPY.SUBMISSION_ID)),
                        row.get(SUBMISSION.INTERCHANGE_CONTROL),
                        row.get(SUBMISSION_COPY.FILE_PATH),
                        row.get(SUBMISSION_COPY.SHA256),
                        row.get(SUBMISSION_COPY.WRITTEN_ON),
                        row.get(SUBMISSION_COPY.WRITTEN_AT),
                        row.get(APP_USER.DISPLAY_NAME)));
    }
}
