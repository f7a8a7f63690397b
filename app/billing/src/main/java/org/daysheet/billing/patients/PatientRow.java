package org.daysheet.billing.patients;

import java.time.LocalDate;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;

/// A patient as lists show it.
///
/// @param id key
/// @param guarantor who owes the patient's share
/// @param accountNumber the practice's own number
/// @param name "Rivera, Ana M"
/// @param birthOn day of birth
public record PatientRow(PatientId id, GuarantorId guarantor, String accountNumber, String name, LocalDate birthOn) {}
