package org.daysheet.desktop.people;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// A charge a patient owes for, and what the payment in the form would pay of it.
///
/// @param serviceOn when it was done
/// @param procedure its code
/// @param owed what the patient owes for it now
/// @param pays what the payment would take off
public record OwedRow(LocalDate serviceOn, String procedure, Money owed, Money pays) {
    /// What would stay owed.
    public Money left() {
        return owed.minus(pays);
    }
}
