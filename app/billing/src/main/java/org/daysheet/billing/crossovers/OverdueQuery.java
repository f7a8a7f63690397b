package org.daysheet.billing.crossovers;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.REMITTANCE_STATE;
import static org.daysheet.store.db.Tables.REMIT_CLAIM;
import static org.daysheet.store.db.Tables.TASK;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.followups.TaskStatus;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.jooq.Condition;
import org.jooq.Field;

/// Claims that the payer before passed on and nothing came of.
final class OverdueQuery {
    /// A check that was taken in and not posted yet.
    private static final String TAKEN = "TAKEN";

    private OverdueQuery() {}

    /// @param since the day the payer before passed it on
    record Overdue(
            ClaimId claim,
            EncounterId encounter,
            CoverageId coverage,
            PatientId patient,
            PayerId payer,
            String payerName,
            LocalDate since) {}

    /// Those passed on before a day, in order. One whose visit is spoken of in a check that is not posted, or is held
    /// for a person, is left: its answer may be here.
    static List<Overdue> find(Tx tx, LocalDate before) {
        Field<LocalDate> since = field(select(max(CLAIM_EVENT.HAPPENED_ON))
                .from(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.eq(CLAIM.CLAIM_ID))
                .and(CLAIM_EVENT.TO_STATUS.eq(ClaimStatus.FORWARDED.name())));
        return tx.dsl()
                .select(CLAIM.CLAIM_ID, CLAIM.ENCOUNTER_ID, CLAIM.COVERAGE_ID, CLAIM.PATIENT_ID, CLAIM.PAYER_ID)
                .select(PAYER.PAYER_NAME, since)
                .from(CLAIM)
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(CLAIM.PAYER_ID))
                .where(CLAIM.STATUS.eq(ClaimStatus.FORWARDED.name()))
                // what the practice sent itself was passed on by its own payer, or after it was sent
                .and(CLAIM.FIRST_SUBMITTED_ON.isNull())
                .and(since.lt(before))
                .and(not(isBeingDecided()))
                .orderBy(CLAIM.CLAIM_ID)
                .fetch(row -> new Overdue(
                        new ClaimId(row.get(CLAIM.CLAIM_ID)),
                        new EncounterId(row.get(CLAIM.ENCOUNTER_ID)),
                        new CoverageId(row.get(CLAIM.COVERAGE_ID)),
                        new PatientId(row.get(CLAIM.PATIENT_ID)),
                        new PayerId(row.get(CLAIM.PAYER_ID)),
                        row.get(PAYER.PAYER_NAME),
                        row.get(since)));
    }

    private static Condition isBeingDecided() {
        var ofVisit = CLAIM.as("of_visit");
        return exists(selectOne()
                        .from(ofVisit)
                        .join(CLAIM_VERSION)
                        .on(CLAIM_VERSION.CLAIM_ID.eq(ofVisit.CLAIM_ID))
                        .join(REMIT_CLAIM)
                        .on(REMIT_CLAIM.PATIENT_CONTROL_NUMBER.eq(CLAIM_VERSION.PATIENT_CONTROL_NUMBER))
                        .join(REMITTANCE_STATE)
                        .on(REMITTANCE_STATE.REMITTANCE_ID.eq(REMIT_CLAIM.REMITTANCE_ID))
                        .where(ofVisit.ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID))
                        .and(REMITTANCE_STATE.STATUS.eq(TAKEN)))
                .or(exists(selectOne()
                        .from(ofVisit)
                        .join(TASK)
                        .on(TASK.CLAIM_ID.eq(ofVisit.CLAIM_ID))
                        .where(ofVisit.ENCOUNTER_ID.eq(CLAIM.ENCOUNTER_ID))
                        .and(TASK.TASK_KIND.eq(TaskKind.HELD_REMITTANCE.name()))
                        .and(TASK.STATUS.in(TaskStatus.OPEN.name(), TaskStatus.SNOOZED.name()))));
    }
}
