package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;

/// A visit in the list.
///
/// @param id the visit
/// @param serviceOn date of the visit
/// @param patient last name first
/// @param account the patient's account number
/// @param provider who treated
/// @param lines how many lines it has
/// @param total price of all lines
/// @param state where it stands
/// @param isClosed whether it was charged
public record EncounterRow(
        EncounterId id,
        LocalDate serviceOn,
        String patient,
        String account,
        String provider,
        int lines,
        Money total,
        Badge state,
        boolean isClosed) {}
