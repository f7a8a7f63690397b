package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CLAIM_VERSION;

import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;

/// What people call a claim.
public final class ClaimNumberQuery {
    private ClaimNumberQuery() {}

    /// CLM01 of the newest version of a claim.
    ///
    /// @throws BillingException when there is no such claim
    public static String of(Tx tx, ClaimId claim) {
        return tx.dsl()
                .select(CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .from(CLAIM_VERSION)
                .where(CLAIM_VERSION.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_VERSION.VERSION_NUMBER.desc())
                .limit(1)
                .fetchOptional(CLAIM_VERSION.PATIENT_CONTROL_NUMBER)
                .orElseThrow(() -> new BillingException("claims.unknown", claim));
    }
}
