package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.REMIT_MATCH;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.HashMap;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;

/// Whose claims a check answers, by their newest match; also of claims that are held or move nothing.
final class MatchedPatientQuery {
    private MatchedPatientQuery() {}

    static Map<RemitClaimId, PatientId> of(Tx tx, RemittanceId check) {
        var later = REMIT_MATCH.as("later");
        Map<RemitClaimId, PatientId> patients = new HashMap<>();
        tx.dsl()
                .select(REMIT_CLAIM.REMIT_CLAIM_ID, CLAIM.PATIENT_ID)
                .from(REMIT_CLAIM)
                .join(REMIT_MATCH)
                .on(REMIT_MATCH.REMIT_CLAIM_ID.eq(REMIT_CLAIM.REMIT_CLAIM_ID))
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(REMIT_MATCH.CLAIM_VERSION_ID))
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .where(REMIT_CLAIM.REMITTANCE_ID.eq(check.value()))
                .and(REMIT_MATCH.VERDICT.eq(MatchVerdict.MATCHED.name()))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.REMIT_CLAIM_ID.eq(REMIT_MATCH.REMIT_CLAIM_ID))
                        .and(later.REMIT_MATCH_ID.gt(REMIT_MATCH.REMIT_MATCH_ID))))
                .forEach(row -> patients.put(new RemitClaimId(row.value1()), new PatientId(row.value2())));
        return patients;
    }
}
