package org.daysheet.billing.patients;

import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;

/// Who is treated.
///
/// @param id key
/// @param guarantor who owes the patient's share
/// @param facts what is known
public record Patient(PatientId id, GuarantorId guarantor, PatientFacts facts) {}
