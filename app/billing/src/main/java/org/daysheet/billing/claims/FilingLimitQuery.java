package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.POSTING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/// Until when payers take claims that are not with them. The days of a payer are read here and nowhere else.
public final class FilingLimitQuery {
    private static final List<String> HERE =
            ClaimStepQuery.names(status -> status.isBeforeSending() || status == ClaimStatus.REJECTED);

    private FilingLimitQuery() {}

    /// The limits of those claims that are to be sent, or were sent back; others are absent.
    public static Map<ClaimId, FilingLimit> of(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, FilingLimit> found = new HashMap<>();
        for (List<Long> chunk :
                Chunks.of(claims.stream().map(ClaimId::value).distinct().toList())) {
            tx.dsl()
                    .select(
                            CLAIM.CLAIM_ID,
                            CLAIM.SERVICE_FROM_ON,
                            timelyFilingDays(),
                            appealDays(),
                            frequency(),
                            earlierDecision(),
                            ownDecision())
                    .from(CLAIM)
                    .join(PAYER)
                    .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                    .where(CLAIM.CLAIM_ID.in(chunk))
                    .and(isHere())
                    .forEach(row -> new FilingTerms(row.value3(), row.value4(), row.value7())
                            .limit(Frequency.of(row.value5()), row.value2(), row.value6())
                            .ifPresent(limit -> found.put(new ClaimId(row.value1()), limit)));
        }
        return found;
    }

    /// Days on which payers last decided these claims; claims without a decision are absent.
    public static Map<ClaimId, LocalDate> decidedOn(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, LocalDate> found = new HashMap<>();
        for (List<Long> chunk :
                Chunks.of(claims.stream().map(ClaimId::value).distinct().toList())) {
            tx.dsl()
                    .select(POSTING.CLAIM_ID, max(POSTING.OCCURRED_ON))
                    .from(POSTING)
                    .where(POSTING.CLAIM_ID.in(chunk))
                    .and(isDecision())
                    .groupBy(POSTING.CLAIM_ID)
                    .forEach(row -> found.put(
                            new ClaimId(Objects.requireNonNull(row.value1())), Objects.requireNonNull(row.value2())));
        }
        return found;
    }

    /// The last day of each claim as a list of them goes by it; none for those that are with a payer.
    static Field<LocalDate> last() {
        Field<String> frequency = field(select(frequency()));
        Field<LocalDate> own = field(select(ownDecision()));
        Field<LocalDate> since = coalesce(field(select(earlierDecision())), CLAIM.SERVICE_FROM_ON);
        return when(
                        isHere().and(frequency.eq(Frequency.REPLACEMENT.code())).and(own.isNotNull()),
                        localDateAdd(own, ofPayer(appealDays())))
                .when(
                        isHere().and(frequency.ne(Frequency.VOID.code())),
                        localDateAdd(since, ofPayer(timelyFilingDays())));
    }

    private static Field<Integer> ofPayer(Field<Integer> days) {
        return field(select(days).from(PAYER).where(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID)));
    }

    private static Field<Integer> timelyFilingDays() {
        return PAYER.TIMELY_FILING_DAYS;
    }

    private static Field<Integer> appealDays() {
        return coalesce(PAYER.APPEAL_DAYS, 0);
    }

    private static Condition isHere() {
        return CLAIM.STATUS.in(HERE);
    }

    /// What the newest sending of a claim asks.
    private static Field<String> frequency() {
        var asked = CLAIM_VERSION.as("asked_version");
        var newest = CLAIM_VERSION.as("newest_version");
        return field(select(asked.FREQUENCY_CODE)
                .from(asked)
                .where(asked.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(asked.VERSION_NUMBER.eq(
                        select(max(newest.VERSION_NUMBER)).from(newest).where(newest.CLAIM_ID.eq(CLAIM.CLAIM_ID)))));
    }

    /// Day of the last decision about the same charges by a payer before; empty for a first payer.
    private static Field<LocalDate> earlierDecision() {
        var before = CLAIM.as("claim_before");
        return field(select(max(POSTING.OCCURRED_ON))
                .from(before)
                .join(POSTING)
                .on(POSTING.CLAIM_ID.eq(before.CLAIM_ID))
                .where(before.ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID))
                .and(part(before.PART_NUMBER).eq(part(CLAIM.PART_NUMBER)))
                .and(CLAIM.SEQUENCE_CODE.ne("P"))
                .and(before.CLAIM_ID.ne(CLAIM.CLAIM_ID))
                // P, S and T stand in the order of the alphabet
                .and(before.SEQUENCE_CODE.lt(CLAIM.SEQUENCE_CODE))
                .and(before.STATUS.in(ClaimStatus.PAID.name(), ClaimStatus.DENIED.name(), ClaimStatus.CLOSED.name()))
                .and(isDecision()));
    }

    private static Field<LocalDate> ownDecision() {
        return field(select(max(POSTING.OCCURRED_ON))
                .from(POSTING)
                .where(POSTING.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(isDecision()));
    }

    private static Condition isDecision() {
        return POSTING.REMIT_CLAIM_ID
                .isNotNull()
                .and(POSTING.POSTING_KIND.in(
                        PostingKind.PAYER_PAYMENT.name(),
                        PostingKind.APPLY_UNAPPLIED_PAYER.name(),
                        PostingKind.INFORMATION.name()));
    }

    private static Field<Integer> part(Field<Integer> number) {
        return coalesce(number, 1).cast(SQLDataType.INTEGER);
    }
}
