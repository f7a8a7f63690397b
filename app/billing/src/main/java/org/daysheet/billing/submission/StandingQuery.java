package org.daysheet.billing.submission;

import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_FILE;
import static org.daysheet.store.db.Tables.ACKNOWLEDGMENT_MATCH;
import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.RAW_FILE;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.claims.FileWordQuery;
import org.daysheet.billing.submission.SubmittedClaimRow.Standing;
import org.daysheet.edi.ack277.AckStatus;
import org.daysheet.edi.x12.Verdict;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads where files that were sent stand.
final class StandingQuery {
    private StandingQuery() {}

    /// What was said of a file as a whole and of its sets, in order.
    private record Spoken(String kind, @Nullable String set, Verdict verdict) {}

    /// Newest first.
    static List<SubmissionStanding> all(Tx tx) {
        return of(tx, DSL.noCondition());
    }

    static Optional<SubmissionStanding> one(Tx tx, SubmissionId id) {
        return of(tx, SUBMISSION.SUBMISSION_ID.eq(id.value())).stream().findFirst();
    }

    private static List<SubmissionStanding> of(Tx tx, Condition which) {
        Map<Long, List<Spoken>> words = words(tx, which);
        Map<Long, Map<Standing, Integer>> claims = new HashMap<>();
        Map<Long, Standing> ofVersions = ofVersions(tx, which);
        for (Record row : tx.dsl()
                .select(SUBMISSION_CLAIM.fields())
                .from(SUBMISSION_CLAIM)
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                .where(which)
                .fetch()) {
            long submission = row.get(SUBMISSION_CLAIM.SUBMISSION_ID);
            Standing standing = standing(
                    ofVersions.get(row.get(SUBMISSION_CLAIM.CLAIM_VERSION_ID)),
                    row.get(SUBMISSION_CLAIM.TRANSACTION_CONTROL),
                    words.getOrDefault(submission, List.of()));
            claims.computeIfAbsent(submission, _ -> new HashMap<>()).merge(standing, 1, Integer::sum);
        }
        return tx.dsl()
                .select(SUBMISSION.fields())
                .select(RAW_FILE.FILE_NAME, RAW_FILE.SHA256, RAW_FILE.BYTE_COUNT, APP_USER.DISPLAY_NAME)
                .from(SUBMISSION)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(SUBMISSION.RAW_FILE_ID))
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(SUBMISSION.SUBMITTED_BY))
                .where(which)
                .orderBy(SUBMISSION.SUBMISSION_ID.desc())
                .fetch(row -> standing(
                        row,
                        words.getOrDefault(row.get(SUBMISSION.SUBMISSION_ID), List.of()),
                        claims.getOrDefault(row.get(SUBMISSION.SUBMISSION_ID), Map.of())));
    }

    private static SubmissionStanding standing(Record row, List<Spoken> words, Map<Standing, Integer> claims) {
        int all = row.get(SUBMISSION.CLAIM_COUNT);
        int accepted = claims.getOrDefault(Standing.ACCEPTED, 0);
        int rejected = claims.getOrDefault(Standing.REJECTED, 0);
        return new SubmissionStanding(
                SubmissionStore.submission(row.into(SUBMISSION)),
                row.get(RAW_FILE.FILE_NAME),
                row.get(RAW_FILE.SHA256),
                row.get(RAW_FILE.BYTE_COUNT),
                row.get(SUBMISSION.SUBMITTED_AT),
                row.get(APP_USER.DISPLAY_NAME),
                state(words, all, accepted, rejected),
                accepted,
                rejected);
    }

    private static SubmissionState state(List<Spoken> words, int all, int accepted, int rejected) {
        boolean isEnvelopeRefused = words.stream()
                .filter(word -> word.kind().equals("TA1"))
                .reduce((_, later) -> later)
                .filter(word -> word.verdict() == Verdict.REJECTED)
                .isPresent();
        if (isEnvelopeRefused) {
            return SubmissionState.ENVELOPE_REJECTED;
        }
        if (rejected > 0) {
            return rejected == all ? SubmissionState.REJECTED : SubmissionState.PARTLY_REJECTED;
        }
        if (accepted == all) {
            return SubmissionState.ALL_ACCEPTED;
        }
        boolean isRead =
                words.stream().anyMatch(word -> word.kind().equals("999") && word.verdict() == Verdict.ACCEPTED);
        if (isRead || accepted > 0) {
            return SubmissionState.SYNTAX_ACCEPTED;
        }
        return words.isEmpty() ? SubmissionState.NO_ANSWER : SubmissionState.ARRIVED;
    }

    /// A word about the claim goes before one about its set or its file.
    private static Standing standing(@Nullable Standing own, String set, List<Spoken> words) {
        if (own != null) {
            return own;
        }
        boolean isRefused = words.stream()
                .anyMatch(word -> word.verdict() == Verdict.REJECTED
                        && (word.set() == null || word.set().equals(set)));
        return isRefused ? Standing.REJECTED : Standing.WAITING;
    }

    private static Map<Long, List<Spoken>> words(Tx tx, Condition which) {
        Map<Long, List<Spoken>> words = new HashMap<>();
        tx.dsl()
                .select(ACKNOWLEDGMENT.fields())
                .from(ACKNOWLEDGMENT)
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(ACKNOWLEDGMENT.SUBMISSION_ID))
                .where(which)
                .and(ACKNOWLEDGMENT.UNMATCHED_REASON.isNull())
                .orderBy(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID)
                .forEach(row -> words.computeIfAbsent(row.get(ACKNOWLEDGMENT.SUBMISSION_ID), _ -> new ArrayList<>())
                        .add(new Spoken(
                                row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND),
                                row.get(ACKNOWLEDGMENT.TRANSACTION_CONTROL),
                                VerdictStore.read(row))));
        tx.dsl()
                .select(ACKNOWLEDGMENT.fields())
                .select(SUBMISSION.SUBMISSION_ID)
                .from(SpokenQuery.FILES)
                .where(which)
                .orderBy(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID)
                .forEach(row -> words.computeIfAbsent(row.get(SUBMISSION.SUBMISSION_ID), _ -> new ArrayList<>())
                        .add(new Spoken(row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND), null, VerdictStore.read(row))));
        return words;
    }

    /// A word about a sending.
    private record Said(long version, Verdict verdict, String code) {}

    /// The last word about each sending that decides: in adjudication, or sent back.
    private static Map<Long, Standing> ofVersions(Tx tx, Condition which) {
        Map<Long, Said> words = new TreeMap<>();
        for (Field<Long> version : List.of(ACKNOWLEDGMENT.CLAIM_VERSION_ID, ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID)) {
            tx.dsl()
                    .select(version, ACKNOWLEDGMENT.IS_ACCEPTED, ACKNOWLEDGMENT.OUTCOME_CODE)
                    .select(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID)
                    .from(about(version))
                    .join(SUBMISSION_CLAIM)
                    .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(version))
                    .join(SUBMISSION)
                    .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                    .where(which)
                    .forEach(row -> words.put(
                            row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID),
                            new Said(row.get(version), VerdictStore.read(row), row.get(ACKNOWLEDGMENT.OUTCOME_CODE))));
        }
        Map<Long, Standing> found = new HashMap<>();
        words.values().forEach(row -> {
            boolean isFinal = AckStatus.isInAdjudication(row.code());
            if (row.verdict() == Verdict.REJECTED) {
                found.put(row.version(), Standing.REJECTED);
            } else if (isFinal && row.verdict() == Verdict.ACCEPTED) {
                found.put(row.version(), Standing.ACCEPTED);
            }
        });
        return found;
    }

    /// Words with the sending they are about: found by its number, or by hand. One at a time, so that each is read by
    /// its index.
    private static Table<?> about(Field<Long> version) {
        return version.equals(ACKNOWLEDGMENT.CLAIM_VERSION_ID)
                ? ACKNOWLEDGMENT
                : ACKNOWLEDGMENT
                        .join(ACKNOWLEDGMENT_MATCH)
                        .on(ACKNOWLEDGMENT_MATCH.ACKNOWLEDGMENT_ID.eq(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID));
    }

    /// The claims of a file, in its order.
    static List<SubmittedClaimRow> claims(Tx tx, SubmissionId id) {
        Condition which = SUBMISSION.SUBMISSION_ID.eq(id.value());
        List<Spoken> words = words(tx, which).getOrDefault(id.value(), List.of());
        Map<Long, Standing> ofVersions = ofVersions(tx, which);
        var newest = CLAIM_VERSION.as("newest");
        var isNewest = DSL.field(CLAIM_VERSION.VERSION_NUMBER.eq(
                DSL.select(DSL.max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM.CLAIM_ID))));
        return tx.dsl()
                .select(SUBMISSION_CLAIM.fields())
                .select(CLAIM.CLAIM_ID, CLAIM.STATUS, CLAIM_VERSION.PATIENT_CONTROL_NUMBER, CLAIM_VERSION.TOTAL_CENTS)
                .select(PATIENT.LAST_NAME, PATIENT.FIRST_NAME, PAYER.PAYER_NAME, isNewest)
                .from(SUBMISSION_CLAIM)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(SUBMISSION_CLAIM.CLAIM_VERSION_ID))
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .join(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(CLAIM.PATIENT_ID))
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                .where(SUBMISSION_CLAIM.SUBMISSION_ID.eq(id.value()))
                .orderBy(SUBMISSION_CLAIM.ORDINAL)
                .fetch(row -> new SubmittedClaimRow(
                        new ClaimId(row.get(CLAIM.CLAIM_ID)),
                        row.get(CLAIM_VERSION.PATIENT_CONTROL_NUMBER),
                        row.get(SUBMISSION_CLAIM.TRANSACTION_CONTROL),
                        row.get(PATIENT.LAST_NAME) + ", " + row.get(PATIENT.FIRST_NAME),
                        row.get(PAYER.PAYER_NAME),
                        Money.ofCents(row.get(CLAIM_VERSION.TOTAL_CENTS)),
                        standing(
                                ofVersions.get(row.get(SUBMISSION_CLAIM.CLAIM_VERSION_ID)),
                                row.get(SUBMISSION_CLAIM.TRANSACTION_CONTROL),
                                words),
                        ClaimStatus.valueOf(row.get(CLAIM.STATUS)),
                        row.get(isNewest)));
    }

    /// Oldest first: words about the file and its sets, then each file that speaks of its claims.
    static List<SubmissionAnswer> answers(Tx tx, SubmissionId id) {
        List<SubmissionAnswer> answers = new ArrayList<>(tx.dsl()
                .select(ACKNOWLEDGMENT.fields())
                .select(RAW_FILE.FILE_NAME)
                .from(ACKNOWLEDGMENT)
                .join(RAW_FILE)
                .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                .where(ACKNOWLEDGMENT
                        .SUBMISSION_ID
                        .eq(id.value())
                        .or(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID.in(DSL.select(ACKNOWLEDGMENT_FILE.ACKNOWLEDGMENT_ID)
                                .from(ACKNOWLEDGMENT_FILE)
                                .where(ACKNOWLEDGMENT_FILE.SUBMISSION_ID.eq(id.value()))
                                .and(FileWordQuery.stands()))))
                .orderBy(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID)
                .fetch(row -> answer(row, false)));
        Map<Long, Record> words = new TreeMap<>();
        for (Field<Long> version : List.of(ACKNOWLEDGMENT.CLAIM_VERSION_ID, ACKNOWLEDGMENT_MATCH.CLAIM_VERSION_ID)) {
            tx.dsl()
                    .select(ACKNOWLEDGMENT.fields())
                    .select(RAW_FILE.FILE_NAME)
                    .from(about(version))
                    .join(SUBMISSION_CLAIM)
                    .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(version))
                    .join(RAW_FILE)
                    .on(RAW_FILE.RAW_FILE_ID.eq(ACKNOWLEDGMENT.RAW_FILE_ID))
                    .where(SUBMISSION_CLAIM.SUBMISSION_ID.eq(id.value()))
                    .forEach(row -> words.put(row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_ID), row));
        }
        Map<Long, SubmissionAnswer> ofClaims = new LinkedHashMap<>();
        words.values()
                .forEach(row -> ofClaims.merge(
                        row.get(ACKNOWLEDGMENT.RAW_FILE_ID), answer(row, true), StandingQuery::together));
        answers.addAll(ofClaims.values());
        return answers;
    }

    /// @param isOfClaim whether the word is about one claim
    private static SubmissionAnswer answer(Record row, boolean isOfClaim) {
        Verdict verdict = VerdictStore.read(row);
        String set = row.get(ACKNOWLEDGMENT.TRANSACTION_CONTROL);
        Integer segment = row.get(ACKNOWLEDGMENT.SEGMENT_NUMBER);
        Long offset = row.get(ACKNOWLEDGMENT.BYTE_OFFSET);
        return new SubmissionAnswer(
                row.get(ACKNOWLEDGMENT.ACKNOWLEDGMENT_KIND),
                set == null ? "" : set,
                verdict,
                isOfClaim ? "" : row.get(ACKNOWLEDGMENT.DETAIL),
                isOfClaim && verdict == Verdict.ACCEPTED ? 1 : 0,
                isOfClaim && verdict == Verdict.REJECTED ? 1 : 0,
                isOfClaim && verdict == Verdict.UNKNOWN ? 1 : 0,
                new RawFileId(row.get(ACKNOWLEDGMENT.RAW_FILE_ID)),
                row.get(RAW_FILE.FILE_NAME),
                segment == null ? 0 : segment,
                offset == null ? 0 : offset,
                row.get(ACKNOWLEDGMENT.RECEIVED_ON));
    }

    private static SubmissionAnswer together(SubmissionAnswer first, SubmissionAnswer more) {
        return new SubmissionAnswer(
                first.kind(),
                "",
                Verdict.of(List.of(first.verdict(), more.verdict())),
                "",
                first.accepted() + more.accepted(),
                first.rejected() + more.rejected(),
                first.undecided() + more.undecided(),
                first.file(),
                first.fileName(),
                first.segment(),
                first.offset(),
                first.on());
    }
}
