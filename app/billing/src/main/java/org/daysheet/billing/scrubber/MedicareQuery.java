package org.daysheet.billing.scrubber;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PAYER;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;

/// When patients who have Medicare were last asked whether another insurance pays before it.
final class MedicareQuery {
    private static final List<String> MEDICARE = List.of("MA", "MB");

    private MedicareQuery() {}

    /// Of a patient on a day.
    static MedicareQuestions on(Tx tx, PatientId patient, LocalDate day) {
        return tx.dsl()
                .select(max(COVERAGE.MSP_ASKED_ON))
                .from(COVERAGE)
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                .where(COVERAGE.PATIENT_ID.eq(patient.value()))
                .and(COVERAGE.EFFECTIVE_ON.le(day))
                .and(COVERAGE.ENDS_ON.isNull().or(COVERAGE.ENDS_ON.ge(day)))
                .and(PAYER.FILING_INDICATOR.in(MEDICARE))
                .groupBy(COVERAGE.PATIENT_ID)
                .fetchOptional(row -> new MedicareQuestions(true, row.value1()))
                .orElse(MedicareQuestions.NONE);
    }

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
                    .and(PAYER.FILING_INDICATOR.in(MEDICARE))
                    .groupBy(CLAIM.CLAIM_ID)
                    .forEach(row -> found.put(new ClaimId(row.value1()), new MedicareQuestions(true, row.value2())));
        }
        return found;
    }
}
