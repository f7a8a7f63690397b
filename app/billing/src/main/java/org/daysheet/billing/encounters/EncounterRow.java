package org.daysheet.billing.encounters;

import java.time.LocalDate;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// A visit as lists show it.
///
/// @param id key
/// @param patient who was treated
/// @param patientName "Rivera, Ana M"
/// @param accountNumber the practice's own number for the patient
/// @param provider who treated, "Marlow, Ina"
/// @param serviceOn date of the visit
/// @param lines how many lines it has
/// @param total price of all lines
/// @param isClosed whether it was charged
public record EncounterRow(
        EncounterId id,
        PatientId patient,
        String patientName,
        String accountNumber,
        String provider,
        LocalDate serviceOn,
        int lines,
        Money total,
        boolean isClosed) {}
