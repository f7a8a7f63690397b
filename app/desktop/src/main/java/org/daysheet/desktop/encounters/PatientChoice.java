package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import org.daysheet.types.id.PatientId;

/// A patient to choose.
///
/// @param id key
/// @param account the practice's own number
/// @param name last name first
/// @param birthOn day of birth
public record PatientChoice(PatientId id, String account, String name, LocalDate birthOn) {}
