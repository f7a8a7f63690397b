package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PAYER;
import static org.jooq.impl.DSL.max;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;

/// When patients who have Medicare were last asked whether another insurance pays before it.
final class MedicareQuery {
    private MedicareQuery() {}

    /// By claim; claims of patients who do not have Medicare on the first day of service are absent.
    static Map<ClaimId, MedicareQuestions> of(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, MedicareQuestions> found = new HashMap<>();
        for (List<ClaimId> chunk : Chunks.of(claims)) {
            tx.dsl()
                    .select(CLAIM.CLAIM_ID, max(COVERAGE.MSP_ASKED_ON))
                    .from(CLAIM)
                    .join(COVERAGE)
                    .on(COVERAGE.PATIENT_ID.eq(CLAIM.PATIENT_ID))
                    .and(COVERAGE.EFFECTIVE_ON.le(CLAIM.SERVICE_FROM_ON))
                    .and(COVERAGE.ENDS_ON.isNull().or(COVERAGE.ENDS_ON.ge(CLAIM.SERVICE_FROM_ON)))
                    .join(PAYER)
                    .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                    .where(CLAIM.CLAIM_ID.in(chunk.stream().map(ClaimId::value).toList()))
                    .and(PAYER.FILING_INDICATOR.in("MA", "MB"))
                    .groupBy(CLAIM.CLAIM_ID)
                    .forEach(row -> found.put(new ClaimId(row.value1()), new MedicareQuestions(true, row.value2())));
        }
        return found;
    }
}
