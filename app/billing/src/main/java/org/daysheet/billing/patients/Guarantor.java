package org.daysheet.billing.patients;

import java.util.Optional;
import org.daysheet.types.id.GuarantorId;
import org.jspecify.annotations.Nullable;

/// Who owes the patients' share of a household; statements go here.
///
/// @param id key
/// @param facts what is known
/// @param holdReason why no statement is to be sent, null when they may be
/// @param version grows with every change; named when it is changed again
public record Guarantor(
        GuarantorId id, GuarantorFacts facts, @Nullable String holdReason, int version) {
    /// Whether it is but the patient, under the same number and at the same place.
    public boolean isPatient(PatientFacts patient) {
        return facts.equals(GuarantorFacts.of(patient));
    }

    /// Why no statement is to be sent.
    public Optional<String> hold() {
        return Optional.ofNullable(holdReason);
    }
}
