package org.daysheet.billing.patients;

import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;

/// Who is treated.
///
/// @param id key
/// @param guarantor who owes the patient's share
/// @param facts what is known
/// @param version grows with every change; named when it is changed again
public record Patient(PatientId id, GuarantorId guarantor, PatientFacts facts, int version) {}
