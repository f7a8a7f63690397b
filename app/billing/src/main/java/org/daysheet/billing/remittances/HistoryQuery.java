package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.store.Tx;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// What was taken and posted before: repeats, rounds, and postings that a payer now takes back.
final class HistoryQuery {
    private static final int CHUNK = 500;

    private final Tx tx;

    HistoryQuery(Tx tx) {
        this.tx = tx;
    }

    /// Another check of the same payer, number, date and amount that stands before this one.
    Optional<RemittanceId> sameCheck(RemittanceId remittance) {
        var own = REMITTANCE.as("own");
        return tx.dsl()
                .select(REMITTANCE.REMITTANCE_ID)
                .from(REMITTANCE)
                .join(own)
                .on(own.CHECK_KEY.eq(REMITTANCE.CHECK_KEY))
                .join(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .where(own.REMITTANCE_ID.eq(remittance.value()))
                .and(standsBefore(remittance))
                .orderBy(REMITTANCE.REMITTANCE_ID)
                .limit(1)
                .fetchOptional(REMITTANCE.REMITTANCE_ID)
                .map(RemittanceId::new);
    }

    /// Claims of a check that another check stated before, under another total.
    ///
    /// @return the other check by remittance claim
    Map<Long, Long> statedBefore(RemittanceId remittance) {
        var own = REMIT_CLAIM.as("own");
        Map<Long, Long> found = new HashMap<>();
        tx.dsl()
                .select(own.REMIT_CLAIM_ID, REMITTANCE_STATE.REMITTANCE_ID)
                .from(own)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.CLAIM_KEY.eq(own.CLAIM_KEY))
                .join(REMITTANCE_STATE)
                .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .where(own.REMITTANCE_ID.eq(remittance.value()))
                .and(standsBefore(remittance))
                .forEach(row -> found.put(row.value1(), row.value2()));
        return found;
    }

    private static Condition standsBefore(RemittanceId remittance) {
        return REMITTANCE_STATE
                .REMITTANCE_ID
                .ne(remittance.value())
                .and(REMITTANCE_STATE
                        .STATUS
                        .eq(RemittanceStatus.POSTED.name())
                        .or(REMITTANCE_STATE
                                .STATUS
                                .eq(RemittanceStatus.TAKEN.name())
                                .and(REMITTANCE_STATE.REMITTANCE_ID.lt(remittance.value()))));
    }

    /// How often postings of the same content were voided: claims by their key.
    Map<String, Integer> voidsOfClaims(RemittanceId remittance) {
        var own = REMIT_CLAIM.as("own");
        Map<String, Integer> found = new HashMap<>();
        tx.dsl()
                .select(own.CLAIM_KEY, count())
                .from(own)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.CLAIM_KEY.eq(own.CLAIM_KEY))
                .join(POSTING)
                .on(POSTING.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .where(own.REMITTANCE_ID.eq(remittance.value()))
                .and(POSTING.POSTING_KIND.eq(PostingKind.VOID.name()))
                .groupBy(own.CLAIM_KEY)
                .forEach(row -> found.put(row.value1(), row.value2()));
        return found;
    }

    /// Likewise provider adjustments of checks with the same key, by ordinal.
    Map<Integer, Integer> voidsOfProviderAdjustments(RemittanceId remittance) {
        var own = REMITTANCE.as("own");
        Map<Integer, Integer> found = new HashMap<>();
        tx.dsl()
                .select(PROVIDER_ADJUSTMENT.ORDINAL, count())
                .from(own)
                .join(REMITTANCE)
                .on(REMITTANCE.CHECK_KEY.eq(own.CHECK_KEY))
                .join(PROVIDER_ADJUSTMENT)
                .on(PROVIDER_ADJUSTMENT.REMITTANCE_ID.eq(REMITTANCE.REMITTANCE_ID))
                .join(POSTING)
                .on(POSTING.PROVIDER_ADJUSTMENT_ID.eq(PROVIDER_ADJUSTMENT.PROVIDER_ADJUSTMENT_ID))
                .where(own.REMITTANCE_ID.eq(remittance.value()))
                .and(POSTING.POSTING_KIND.eq(PostingKind.VOID.name()))
                .groupBy(PROVIDER_ADJUSTMENT.ORDINAL)
                .forEach(row -> found.put(row.value1(), row.value2()));
        return found;
    }

    /// Content key of a check.
    String checkKey(RemittanceId remittance) {
        return tx.dsl()
                .select(REMITTANCE.CHECK_KEY)
                .from(REMITTANCE)
                .where(REMITTANCE.REMITTANCE_ID.eq(remittance.value()))
                .fetchSingle(REMITTANCE.CHECK_KEY);
    }

    /// A posted decision of a payer that nothing has undone.
    ///
    /// @param charge CLP03 it stands for
    /// @param paid CLP04 it stands for
    record Standing(
            PostingId posting,
            String idempotencyKey,
            EncounterId encounter,
            @Nullable String payerControl,
            Money charge,
            Money paid) {}

    /// Standing decisions of one payer about these visits, newest first.
    Map<EncounterId, List<Standing>> standing(Collection<EncounterId> encounters, PayerId payer, String payerCode) {
        Map<EncounterId, List<Standing>> found = new HashMap<>();
        List<Long> all = encounters.stream().map(EncounterId::value).distinct().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            for (Standing standing : standing(chunk, payer, payerCode)) {
                found.computeIfAbsent(standing.encounter(), id -> new ArrayList<>())
                        .add(standing);
            }
        }
        return found;
    }

    private List<Standing> standing(List<Long> encounters, PayerId payer, String payerCode) {
        var undoing = POSTING.as("undoing");
        var undone = POSTING.as("undone");
        Condition decision = POSTING.POSTING_KIND
                .in(
                        PostingKind.PAYER_PAYMENT.name(),
                        PostingKind.APPLY_UNAPPLIED_PAYER.name(),
                        PostingKind.INFORMATION.name())
                .and(REMIT_CLAIM.STATUS_CODE.ne("22"));
        Condition restored = POSTING.POSTING_KIND
                .eq(PostingKind.VOID.name())
                .and(undone.POSTING_KIND.eq(PostingKind.PAYER_REVERSAL.name()));
        return tx.dsl()
                .select(
                        POSTING.POSTING_ID,
                        POSTING.IDEMPOTENCY_KEY,
                        POSTING.ENCOUNTER_ID,
                        POSTING.POSTING_KIND,
                        REMIT_CLAIM.PAYER_CONTROL_NUMBER,
                        REMIT_CLAIM.CHARGE_CENTS,
                        REMIT_CLAIM.PAID_CENTS)
                .from(POSTING)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .leftJoin(undone)
                .on(undone.POSTING_ID.eq(POSTING.REVERSES_POSTING_ID))
                .where(POSTING.ENCOUNTER_ID.in(encounters))
                .and(REMITTANCE.PAYER_ID.eq(payer.value()).or(REMITTANCE.PAYER_CODE.eq(payerCode)))
                .and(decision.or(restored))
                .and(notExists(selectOne().from(undoing).where(undoing.REVERSES_POSTING_ID.eq(POSTING.POSTING_ID))))
                .orderBy(POSTING.POSTING_ID.desc())
                .fetch(row -> {
                    boolean isRestored = row.value4().equals(PostingKind.VOID.name());
                    Money charge = Money.ofCents(row.value6());
                    Money paid = Money.ofCents(row.value7());
                    return new Standing(
                            new PostingId(row.value1()),
                            row.value2(),
                            new EncounterId(row.value3()),
                            row.value5(),
                            isRestored ? charge.negated() : charge,
                            isRestored ? paid.negated() : paid);
                });
    }

    /// The remittance claims whose decision the posting under a key recorded, as far as it is known.
    List<RemitClaimId> decidedBy(@Nullable String idempotencyKey) {
        return tx.dsl()
                .select(POSTING.REMIT_CLAIM_ID)
                .from(POSTING)
                .where(POSTING.IDEMPOTENCY_KEY.eq(idempotencyKey))
                .and(POSTING.REMIT_CLAIM_ID.isNotNull())
                .fetch(row -> new RemitClaimId(row.value1()));
    }

    /// Postings of a check that nothing has undone, newest first.
    List<PostingId> standingOf(RemittanceId remittance) {
        var undoing = POSTING.as("undoing");
        return tx.dsl()
                .select(POSTING.POSTING_ID)
                .from(POSTING)
                .where(POSTING.REMITTANCE_ID.eq(remittance.value()))
                .and(POSTING.POSTING_KIND.ne(PostingKind.VOID.name()))
                .and(notExists(selectOne().from(undoing).where(undoing.REVERSES_POSTING_ID.eq(POSTING.POSTING_ID))))
                .orderBy(POSTING.POSTING_ID.desc())
                .fetch(row -> new PostingId(row.value1()));
    }

    /// Remittance claims of postings that something other than a void of their own check undid.
    Set<PostingId> takenBackLater(RemittanceId remittance) {
        var undoing = POSTING.as("undoing");
        return new HashSet<>(tx.dsl()
                .select(POSTING.POSTING_ID)
                .from(POSTING)
                .join(undoing)
                .on(undoing.REVERSES_POSTING_ID.eq(POSTING.POSTING_ID))
                .where(POSTING.REMITTANCE_ID.eq(remittance.value()))
                .and(undoing.POSTING_KIND.eq(PostingKind.PAYER_REVERSAL.name()))
                .and(undoing.REMITTANCE_ID.ne(remittance.value()))
                .and(notExists(selectOne()
                        .from(POSTING.as("restoring"))
                        .where(POSTING.as("restoring").REVERSES_POSTING_ID.eq(undoing.POSTING_ID))))
                .fetch(row -> new PostingId(row.value1())));
    }
}
