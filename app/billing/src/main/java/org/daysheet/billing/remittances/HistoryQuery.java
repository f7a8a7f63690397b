package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.PROVIDER_ADJUSTMENT;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_CLAIM_STATE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.PostingId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;

/// What was posted before: rounds, and decisions that a payer may now take back.
final class HistoryQuery {
    private static final int CHUNK = 500;

    private final Tx tx;

    HistoryQuery(Tx tx) {
        this.tx = tx;
    }

    /// The last posting round of claims of the same content that was voided, by claim key; claims that never were
    /// are absent.
    Map<String, Integer> voidedRounds(RemittanceId remittance) {
        var own = REMIT_CLAIM.as("own");
        var later = POSTING.as("later");
        Map<String, Integer> found = new HashMap<>();
        tx.dsl()
                .select(own.CLAIM_KEY, POSTING.IDEMPOTENCY_KEY)
                .from(own)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.CLAIM_KEY.eq(own.CLAIM_KEY))
                .join(POSTING)
                .on(POSTING.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .where(own.REMITTANCE_ID.eq(remittance.value()))
                .and(POSTING.POSTING_KIND.ne(PostingKind.VOID.name()))
                .and(exists(selectOne()
                        .from(later)
                        .where(later.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                        .and(later.POSTING_KIND.eq(PostingKind.VOID.name()))
                        .and(later.POSTING_ID.gt(POSTING.POSTING_ID))))
                .forEach(row -> found.merge(row.value1(), round(row.value2()), Math::max));
        return found;
    }

    /// The round at the end of a key such as `835:...#2`.
    private static int round(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('#') + 1));
    }

    /// How often provider adjustments of checks with the same key were voided, by ordinal.
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

    /// A decision of a payer that counts now.
    ///
    /// @param posting the posting that makes it count: the decision, or what restored it
    /// @param claim our claim to that payer, null when we never sent one
    /// @param entry what the payer stated
    record Standing(
            PostingId posting,
            String idempotencyKey,
            EncounterId encounter,
            @Nullable ClaimId claim,
            StatedStore.Entry entry) {}

    private record Decision(
            long posting, EncounterId encounter, @Nullable ClaimId claim, long remitClaim) {}

    /// Decisions of one payer about these visits that count now, newest first; not what it only told.
    Map<EncounterId, List<Standing>> standing(Collection<EncounterId> encounters, PayerId payer, String payerCode) {
        Map<Long, Decision> decisions = new HashMap<>();
        List<Long> all = encounters.stream().map(EncounterId::value).distinct().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            decisions(chunk, payer, payerCode).forEach(decision -> decisions.put(decision.posting(), decision));
        }
        Map<Long, StatedStore.Entry> stated = new StatedStore(tx)
                .byId(decisions.values().stream().map(Decision::remitClaim).toList());
        Map<EncounterId, List<Standing>> found = new HashMap<>();
        for (ChainQuery.Chain chain :
                new ChainQuery(tx).through(decisions.keySet()).reversed()) {
            Decision decision = decisions.get(chain.root().posting());
            StatedStore.Entry entry = decision == null ? null : stated.get(decision.remitClaim());
            if (decision != null && entry != null && chain.stands()) {
                ChainQuery.Link tip = chain.tip();
                found.computeIfAbsent(decision.encounter(), id -> new ArrayList<>())
                        .add(new Standing(
                                new PostingId(tip.posting()),
                                tip.key(),
                                decision.encounter(),
                                decision.claim(),
                                entry));
            }
        }
        return found;
    }

    private List<Decision> decisions(List<Long> encounters, PayerId payer, String payerCode) {
        return tx.dsl()
                .select(POSTING.POSTING_ID, POSTING.ENCOUNTER_ID, POSTING.CLAIM_ID, POSTING.REMIT_CLAIM_ID)
                .from(POSTING)
                .join(REMIT_CLAIM)
                .on(REMIT_CLAIM.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                .join(REMIT_CLAIM_STATE)
                .on(REMIT_CLAIM_STATE.REMIT_CLAIM_ID.eq(POSTING.REMIT_CLAIM_ID))
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .where(POSTING.ENCOUNTER_ID.in(encounters))
                .and(REMITTANCE.PAYER_ID.eq(payer.value()).or(REMITTANCE.PAYER_CODE.eq(payerCode)))
                .and(POSTING.POSTING_KIND.in(
                        PostingKind.PAYER_PAYMENT.name(),
                        PostingKind.APPLY_UNAPPLIED_PAYER.name(),
                        PostingKind.INFORMATION.name()))
                .and(REMIT_CLAIM.STATUS_CODE.notIn("22", "23"))
                .and(REMIT_CLAIM_STATE.STATUS.ne(RemitClaimStatus.INFORMATION.name()))
                .fetch(row -> new Decision(
                        row.value1(),
                        new EncounterId(row.value2()),
                        row.value3() == null ? null : new ClaimId(row.value3()),
                        row.value4()));
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
}
