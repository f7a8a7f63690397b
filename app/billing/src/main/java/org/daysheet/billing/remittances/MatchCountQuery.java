package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_MATCH;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.id.RemittanceId;

/// How many claims of checks are matched to ours, by their newest match.
final class MatchCountQuery {
    private MatchCountQuery() {}

    static Map<RemittanceId, Integer> of(Tx tx, Collection<RemittanceId> checks) {
        var later = REMIT_MATCH.as("later");
        Map<RemittanceId, Integer> counts = new HashMap<>();
        tx.dsl()
                .select(REMIT_CLAIM.REMITTANCE_ID, count())
                .from(REMIT_CLAIM)
                .join(REMIT_MATCH)
                .on(REMIT_MATCH.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .where(REMIT_CLAIM.REMITTANCE_ID.in(
                        checks.stream().map(RemittanceId::value).toList()))
                .and(REMIT_MATCH.VERDICT.eq(MatchVerdict.MATCHED.name()))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.REMIT_CLAIM_ID.eq(REMIT_MATCH.REMIT_CLAIM_ID))
                        .and(later.REMIT_MATCH_ID.gt(REMIT_MATCH.REMIT_MATCH_ID))))
                .groupBy(REMIT_CLAIM.REMITTANCE_ID)
                .forEach(row -> counts.put(new RemittanceId(row.value1()), row.value2()));
        return counts;
    }
}
