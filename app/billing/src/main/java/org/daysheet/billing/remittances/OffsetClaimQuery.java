package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.REMITTANCE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_MATCH;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.remittances.Offset.OffsetClaim;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// The claim of ours that a payer's reference points at (835 PLB03-2): by our own number, or by the number that the
/// same payer has given a claim it answered. A number that points at two claims points at none.
final class OffsetClaimQuery {
    private record Asked(String reference, Optional<Long> payer) {}

    private final Tx tx;
    private final Map<Asked, Optional<OffsetClaim>> known = new HashMap<>();

    OffsetClaimQuery(Tx tx) {
        this.tx = tx;
    }

    /// @param payer whose reference it is, empty when not known
    @Nullable
    OffsetClaim find(String reference, Optional<Long> payer) {
        return reference.isBlank()
                ? null
                : known.computeIfAbsent(
                                new Asked(reference.strip(), payer),
                                asked -> ours(asked.reference()).or(() -> theirs(asked)))
                        .orElse(null);
    }

    private Optional<OffsetClaim> ours(String number) {
        return tx.dsl()
                .select(CLAIM_VERSION.CLAIM_ID, CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .from(CLAIM_VERSION)
                .where(CLAIM_VERSION.PATIENT_CONTROL_NUMBER.eq(number))
                .fetchOptional(row -> new OffsetClaim(new ClaimId(row.value1()), row.value2()));
    }

    private Optional<OffsetClaim> theirs(Asked asked) {
        var later = REMIT_MATCH.as("later");
        var newer = CLAIM_VERSION.as("newer");
        List<OffsetClaim> found = tx.dsl()
                .selectDistinct(CLAIM_VERSION.CLAIM_ID, newer.PATIENT_CONTROL_NUMBER, newer.VERSION_NUMBER)
                .from(REMIT_CLAIM)
                .join(REMITTANCE)
                .on(REMITTANCE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                .join(REMIT_MATCH)
                .on(REMIT_MATCH.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .leftJoin(later)
                .on(later.REMIT_CLAIM_ID
                        .eq(REMIT_MATCH.REMIT_CLAIM_ID)
                        .and(later.REMIT_MATCH_ID.gt(REMIT_MATCH.REMIT_MATCH_ID)))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(REMIT_MATCH.CLAIM_VERSION_ID))
                .join(newer)
                .on(newer.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(REMIT_CLAIM.PAYER_CONTROL_NUMBER.eq(asked.reference()))
                .and(asked.payer().map(REMITTANCE.PAYER_ID::eq).orElseGet(REMITTANCE.PAYER_ID::isNull))
                .and(later.REMIT_MATCH_ID.isNull())
                .and(REMIT_MATCH.VERDICT.eq(MatchVerdict.MATCHED.name()))
                .orderBy(newer.VERSION_NUMBER.desc())
                .fetch(row -> new OffsetClaim(new ClaimId(row.value1()), row.value2()));
        boolean isOne = found.stream().map(OffsetClaim::id).distinct().count() == 1;
        return isOne ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
