package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PAYER_RULEBOOK;
import static org.daysheet.store.db.Tables.POSTING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Until when payers take claims: by the days that stand in the book of the payer for the day they are counted from.
public final class FilingLimitQuery {
    private static final List<String> HERE =
            ClaimStepQuery.names(status -> status.isBeforeSending() || status == ClaimStatus.REJECTED);

    private FilingLimitQuery() {}

    /// The limits of those claims that are to be sent, or were sent back; others are absent.
    public static Map<ClaimId, FilingLimit> of(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, FilingLimit> limits = new HashMap<>();
        read(tx, claims, isHere()).forEach((claim, read) -> read.limit().ifPresent(limit -> limits.put(claim, limit)));
        return limits;
    }

    /// Until when the payer took the first sending of a claim, wherever it stands now.
    public static FilingLimit ofFirst(Tx tx, ClaimId claim) {
        return Optional.ofNullable(read(tx, List.of(claim), noCondition()).get(claim))
                .flatMap(read -> read.terms().limit(Frequency.ORIGINAL, read.serviceOn(), read.earlierOn()))
                .orElseThrow(() -> new BillingException("claims.unknown", claim));
    }

    /// What decides about the limits of claims, wherever they stand.
    public static Map<ClaimId, FilingTerms> terms(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, FilingTerms> terms = new HashMap<>();
        read(tx, claims, noCondition()).forEach((claim, read) -> terms.put(claim, read.terms()));
        return terms;
    }

    /// What a claim asks, of a service of which day, and under which terms.
    private record Asked(
            FilingTerms terms,
            Frequency frequency,
            LocalDate serviceOn,
            @Nullable LocalDate earlierOn) {
        Optional<FilingLimit> limit() {
            return terms.limit(frequency, serviceOn, earlierOn);
        }
    }

    private static Map<ClaimId, Asked> read(Tx tx, Collection<ClaimId> claims, Condition which) {
        Map<ClaimId, Asked> found = new HashMap<>();
        for (List<Long> chunk :
                Chunks.of(claims.stream().map(ClaimId::value).distinct().toList())) {
            tx.dsl()
                    .select(
                            CLAIM.CLAIM_ID,
                            CLAIM.SERVICE_FROM_ON,
                            timelyFilingDays(),
                            correctedDays(),
                            appealDays(),
                            frequency(),
                            earlierDecision(),
                            ownDecision())
                    .from(CLAIM)
                    .where(CLAIM.CLAIM_ID.in(chunk))
                    .and(which)
                    .forEach(row -> found.put(
                            new ClaimId(row.value1()),
                            new Asked(
                                    new FilingTerms(row.value3(), row.value4(), row.value5(), row.value8()),
                                    Frequency.of(row.value6()),
                                    row.value2(),
                                    row.value7())));
        }
        return found;
    }

    /// The last day of each claim as a list of them goes by it; none for those that are with a payer.
    static Field<LocalDate> last() {
        Field<String> frequency = field(select(frequency()));
        Field<LocalDate> own = field(select(ownDecision()));
        Field<LocalDate> since = coalesce(field(select(earlierDecision())), CLAIM.SERVICE_FROM_ON);
        Condition replaces = isHere().and(frequency.eq(Frequency.REPLACEMENT.code()));
        return when(replaces.and(correctedDays().isNotNull()), localDateAdd(CLAIM.SERVICE_FROM_ON, correctedDays()))
                .when(replaces.and(own.isNotNull()), localDateAdd(own, appealDays()))
                .when(isHere().and(frequency.ne(Frequency.VOID.code())), localDateAdd(since, timelyFilingDays()));
    }

    private static Field<Integer> timelyFilingDays() {
        return coalesce(
                said(PAYER_RULEBOOK.TIMELY_FILING_DAYS, CLAIM.SERVICE_FROM_ON), ofPayer(PAYER.TIMELY_FILING_DAYS));
    }

    private static Field<Integer> correctedDays() {
        return said(PAYER_RULEBOOK.CORRECTED_CLAIM_DAYS, CLAIM.SERVICE_FROM_ON);
    }

    private static Field<Integer> appealDays() {
        return coalesce(said(PAYER_RULEBOOK.APPEAL_DAYS, ownDecision()), ofPayer(PAYER.APPEAL_DAYS), inline(0));
    }

    private static Field<Integer> ofPayer(Field<Integer> days) {
        return field(select(days).from(PAYER).where(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID)));
    }

    /// What stands in the payer's book for a day: the newest that begins no later.
    private static Field<Integer> said(Field<Integer> days, Field<LocalDate> on) {
        return field(select(days)
                .from(PAYER_RULEBOOK)
                .where(PAYER_RULEBOOK.PAYER_ID.eq(CLAIM.PAYER_ID))
                .and(days.isNotNull())
                .and(PAYER_RULEBOOK.EFFECTIVE_ON.le(on))
                .orderBy(PAYER_RULEBOOK.EFFECTIVE_ON.desc(), PAYER_RULEBOOK.PAYER_RULEBOOK_ID.desc())
                .limit(1));
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

    /// One that was undone decides nothing.
    private static Condition isDecision() {
        var undone = POSTING.as("undone");
        return POSTING.REMIT_CLAIM_ID
                .isNotNull()
                .and(notExists(selectOne().from(undone).where(undone.REVERSES_POSTING_ID.eq(POSTING.POSTING_ID))))
                .and(POSTING.POSTING_KIND.in(
                        PostingKind.PAYER_PAYMENT.name(),
                        PostingKind.APPLY_UNAPPLIED_PAYER.name(),
                        PostingKind.INFORMATION.name()));
    }

    private static Field<Integer> part(Field<Integer> number) {
        return coalesce(number, 1).cast(SQLDataType.INTEGER);
    }
}
