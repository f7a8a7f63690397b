package org.daysheet.billing.payerrules;

import static org.daysheet.store.db.Tables.CLAIM;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;

/// Claims of a span of days.
final class PastClaimsQuery {
    private PastClaimsQuery() {}

    /// Their keys, oldest service first; both days included.
    static List<ClaimId> between(Tx tx, LocalDate from, LocalDate to) {
        return tx.dsl()
                .select(CLAIM.CLAIM_ID)
                .from(CLAIM)
                .where(CLAIM.SERVICE_FROM_ON.between(from, to))
                .orderBy(CLAIM.SERVICE_FROM_ON, CLAIM.CLAIM_ID)
                .fetch(row -> new ClaimId(row.value1()));
    }
}
