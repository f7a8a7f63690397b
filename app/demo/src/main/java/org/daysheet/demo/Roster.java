package org.daysheet.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.demo.practice.DemoPatient;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;

/// Under which keys the practice knows its invented people.
final class Roster {
    private final List<ProviderId> providers;
    private final Map<DemoPatient, PatientId> keys = new HashMap<>();
    private final Map<PatientId, DemoPatient> patients = new HashMap<>();

    Roster(List<ProviderId> providers) {
        this.providers = List.copyOf(providers);
    }

    void add(DemoPatient patient, PatientId key) {
        keys.put(patient, key);
        patients.put(key, patient);
    }

    ProviderId provider(int number) {
        return providers.get(number);
    }

    PatientId key(DemoPatient patient) {
        PatientId key = keys.get(patient);
        if (key == null) {
            throw new IllegalArgumentException("patient " + patient.number() + " is not registered");
        }
        return key;
    }

    DemoPatient patient(PatientId key) {
        DemoPatient patient = patients.get(key);
        if (patient == null) {
            throw new IllegalArgumentException("patient " + key + " is not one of the demo's");
        }
        return patient;
    }
}
