package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.PATIENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;

/// Names of patients.
final class PatientNameQuery {
    private PatientNameQuery() {}

    /// By the id of the patient.
    static Map<Long, PatientName> of(Tx tx, Collection<Long> patients) {
        Map<Long, PatientName> names = new HashMap<>();
        for (List<Long> chunk : Chunks.of(new LinkedHashSet<>(patients))) {
            tx.dsl()
                    .select(PATIENT.PATIENT_ID, PATIENT.ACCOUNT_NUMBER, PATIENT.LAST_NAME, PATIENT.FIRST_NAME)
                    .from(PATIENT)
                    .where(PATIENT.PATIENT_ID.in(chunk))
                    .forEach(row -> names.put(
                            row.value1(),
                            new PatientName(row.value1(), row.value2(), row.value3() + ", " + row.value4())));
        }
        return names;
    }

    /// Patients by the id of their charge.
    static Map<Long, Long> ofCharges(Tx tx, Collection<Long> charges) {
        Map<Long, Long> patients = new HashMap<>();
        for (List<Long> chunk : Chunks.of(new LinkedHashSet<>(charges))) {
            tx.dsl()
                    .select(CHARGE.CHARGE_ID, CHARGE.PATIENT_ID)
                    .from(CHARGE)
                    .where(CHARGE.CHARGE_ID.in(chunk))
                    .forEach(row -> patients.put(row.value1(), row.value2()));
        }
        return patients;
    }

    static PatientName in(Map<Long, PatientName> names, long patient) {
        PatientName name = names.get(patient);
        if (name == null) {
            throw new IllegalStateException("patient " + patient + " does not exist; run check");
        }
        return name;
    }
}
