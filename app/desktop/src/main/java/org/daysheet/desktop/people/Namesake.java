package org.daysheet.desktop.people;

import java.time.LocalDate;
import org.daysheet.types.id.PatientId;

/// A patient who may be the one that is being entered.
///
/// @param id key
/// @param account account number people use
/// @param name last name first
/// @param birthOn day of birth
public record Namesake(PatientId id, String account, String name, LocalDate birthOn) {}
