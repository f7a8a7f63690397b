package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.PATIENT;

import org.daysheet.billing.problem.Texts;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;

/// Charges as people name them: by procedure, day and patient account.
final class ChargeNameQuery {
    private ChargeNameQuery() {}

    /// What to do about a patient who has paid more than is left to pay on a charge.
    static String patientPaidTooMuch(Tx tx, ChargeId charge) {
        return tx.dsl()
                .select(CHARGE.PROCEDURE_CODE, CHARGE.SERVICE_FROM_ON, PATIENT.ACCOUNT_NUMBER)
                .from(CHARGE)
                .join(PATIENT)
                .on(PATIENT.PATIENT_ID.eq(CHARGE.PATIENT_ID))
                .where(CHARGE.CHARGE_ID.eq(charge.value()))
                .fetchSingle(row -> Texts.of(
                        "remittances.task.patient-credit",
                        Texts.of("remittances.charge", row.value1(), row.value2()),
                        row.value3()));
    }
}
