package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.LEDGER_PROFILE;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.claims.Frequency;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.records.SubmissionClaimRecord;
import org.daysheet.store.db.tables.records.SubmissionRecord;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Rows of what was sent.
final class SubmissionStore {
    /// By which profile the sending went that each of some claims takes back; claims that take none back are left out.
    static Map<ClaimId, SubmissionProfileId> profilesOfVoids(Tx tx, Collection<ClaimId> claims) {
        var newest = CLAIM_VERSION.as("newest");
        Map<ClaimId, SubmissionProfileId> profiles = new HashMap<>();
        for (List<Long> chunk : Chunks.of(claims.stream().map(ClaimId::value).toList())) {
            tx.dsl()
                    .select(CLAIM_VERSION.CLAIM_ID, SUBMISSION.SUBMISSION_PROFILE_ID)
                    .from(CLAIM_VERSION)
                    .join(SUBMISSION_CLAIM)
                    .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_VERSION.REPLACES_CLAIM_VERSION_ID))
                    .join(SUBMISSION)
                    .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                    .where(CLAIM_VERSION.CLAIM_ID.in(chunk))
                    .and(CLAIM_VERSION.FREQUENCY_CODE.eq(Frequency.VOID.code()))
                    .and(CLAIM_VERSION.VERSION_NUMBER.eq(select(max(newest.VERSION_NUMBER))
                            .from(newest)
                            .where(newest.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))))
                    .and(SUBMISSION.SUBMISSION_PROFILE_ID.isNotNull())
                    .orderBy(SUBMISSION.SUBMISSION_ID)
                    .forEach(row -> profiles.put(new ClaimId(row.value1()), new SubmissionProfileId(row.value2())));
        }
        return profiles;
    }

    private SubmissionStore() {}

    /// A claim's place in a file.
    ///
    /// @param version the sending
    /// @param transactionControl ST02
    record Place(ClaimVersionId version, String transactionControl) {}

    /// A few characters that tell this practice from others.
    static String practiceMark(Tx tx) {
        String uuid = tx.dsl()
                .select(LEDGER_PROFILE.PRACTICE_UUID)
                .from(LEDGER_PROFILE)
                .fetchSingle(LEDGER_PROFILE.PRACTICE_UUID);
        return uuid.substring(0, 8);
    }

    static SubmissionId insert(Tx tx, NewSubmission submission, List<Place> places) {
        tx.adds(SUBMISSION);
        tx.adds(SUBMISSION_CLAIM);
        var row = tx.dsl().newRecord(SUBMISSION);
        row.setRawFileId(submission.file().value());
        row.setSubmissionProfileId(submission.profile().value());
        row.setReceiverCode(submission.receiverCode());
        row.setInterchangeControl(submission.interchangeControl());
        row.setGroupControl(submission.groupControl());
        row.setBatchReference(submission.batchReference());
        row.setClaimCount(places.size());
        row.setTotalCents(submission.total().cents());
        row.setSubmittedAt(tx.now());
        row.setSubmittedOn(tx.today());
        row.setSubmittedBy(tx.user().value());
        row.insert();
        List<SubmissionClaimRecord> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            var claim = tx.dsl().newRecord(SUBMISSION_CLAIM);
            claim.setSubmissionId(row.getSubmissionId());
            claim.setOrdinal(i + 1);
            claim.setClaimVersionId(places.get(i).version().value());
            claim.setTransactionControl(places.get(i).transactionControl());
            rows.add(claim);
        }
        tx.dsl().batchInsert(rows).execute();
        return new SubmissionId(row.getSubmissionId());
    }

    /// What is known before the row has a key.
    record NewSubmission(
            RawFileId file,
            SubmissionProfileId profile,
            String receiverCode,
            String interchangeControl,
            String groupControl,
            String batchReference,
            Money total) {}

    static Optional<Submission> byId(Tx tx, SubmissionId id) {
        return one(tx, SUBMISSION.SUBMISSION_ID.eq(id.value()));
    }

    static Optional<Submission> byInterchange(Tx tx, String control) {
        return one(tx, SUBMISSION.INTERCHANGE_CONTROL.eq(control));
    }

    static Optional<Submission> byGroup(Tx tx, String control) {
        return one(tx, SUBMISSION.GROUP_CONTROL.eq(control));
    }

    /// The submission of a BHT03; sets after the first carry a suffix.
    static Optional<Submission> byBatch(Tx tx, String reference) {
        return one(
                tx,
                SUBMISSION
                        .BATCH_REFERENCE
                        .eq(reference)
                        .or(DSL.val(reference).startsWith(SUBMISSION.BATCH_REFERENCE.concat("-"))));
    }

    /// The newest file that each of these sendings left in; those that left in none are missing.
    static Map<ClaimVersionId, Submission> ofVersions(Tx tx, Collection<ClaimVersionId> versions) {
        Map<ClaimVersionId, Submission> found = new HashMap<>();
        for (List<ClaimVersionId> some : Chunks.of(versions)) {
            tx.dsl()
                    .select(SUBMISSION.fields())
                    .select(SUBMISSION_CLAIM.CLAIM_VERSION_ID)
                    .from(SUBMISSION_CLAIM)
                    .join(SUBMISSION)
                    .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                    .where(SUBMISSION_CLAIM.CLAIM_VERSION_ID.in(
                            some.stream().map(ClaimVersionId::value).toList()))
                    .orderBy(SUBMISSION.SUBMISSION_ID)
                    .forEach(row -> found.put(
                            new ClaimVersionId(row.get(SUBMISSION_CLAIM.CLAIM_VERSION_ID)),
                            submission(row.into(SUBMISSION))));
        }
        return found;
    }

    static List<Submission> all(Tx tx) {
        return tx.dsl()
                .selectFrom(SUBMISSION)
                .orderBy(SUBMISSION.SUBMISSION_ID.desc())
                .fetch(SubmissionStore::submission);
    }

    /// Control numbers (CLM01) of the claims of a submission.
    static List<String> controlNumbers(Tx tx, SubmissionId id) {
        return controlNumbers(tx, SUBMISSION_CLAIM.SUBMISSION_ID.eq(id.value()));
    }

    /// Control numbers (CLM01) of the claims of one set of a submission.
    static List<String> controlNumbers(Tx tx, SubmissionId id, String transactionControl) {
        return controlNumbers(
                tx,
                SUBMISSION_CLAIM
                        .SUBMISSION_ID
                        .eq(id.value())
                        .and(SUBMISSION_CLAIM.TRANSACTION_CONTROL.eq(transactionControl)));
    }

    private static List<String> controlNumbers(Tx tx, Condition condition) {
        return tx.dsl()
                .select(CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .from(SUBMISSION_CLAIM)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                .where(condition)
                .orderBy(SUBMISSION_CLAIM.ORDINAL)
                .fetch(CLAIM_VERSION.PATIENT_CONTROL_NUMBER);
    }

    private static Optional<Submission> one(Tx tx, Condition condition) {
        return tx.dsl()
                .selectFrom(SUBMISSION)
                .where(condition)
                .orderBy(SUBMISSION.SUBMISSION_ID.desc())
                .limit(1)
                .fetchOptional()
                .map(SubmissionStore::submission);
    }

    static Submission submission(SubmissionRecord row) {
        return new Submission(
                new SubmissionId(row.getSubmissionId()),
                new RawFileId(row.getRawFileId()),
                row.getReceiverCode(),
                row.getInterchangeControl(),
                row.getGroupControl(),
                row.getBatchReference(),
                row.getClaimCount(),
                Money.ofCents(row.getTotalCents()),
                row.getSubmittedOn());
    }
}
