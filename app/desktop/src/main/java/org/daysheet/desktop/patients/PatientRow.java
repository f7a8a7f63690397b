package org.daysheet.desktop.patients;

import java.time.LocalDate;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// A patient in the list, with what is open on the account by who owes it.
///
/// @param id the patient
/// @param account account number people use
/// @param name last name first
/// @param birthOn date of birth
/// @param insurance open with insurers
/// @param patient open with the patient
/// @param agency open with a collection agency
/// @param credit money received and not applied yet, as a positive amount
/// @param total everything together: what is owed less the credit
public record PatientRow(
        PatientId id,
        String account,
        String name,
        LocalDate birthOn,
        Money insurance,
        Money patient,
        Money agency,
        Money credit,
        Money total) {}
