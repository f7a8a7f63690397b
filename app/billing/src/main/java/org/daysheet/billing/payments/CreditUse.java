package org.daysheet.billing.payments;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// What using a patient's credit would pay, as the books stand now.
///
/// @param credit all of it, what was left for later too
/// @param parts the charges it would pay, oldest service first; none when nothing is owed or nothing is left
public record CreditUse(PatientId patient, Money credit, List<Part> parts) {
    public CreditUse {
        parts = List.copyOf(parts);
    }

    /// A charge that would be paid, or a part of it.
    ///
    /// @param procedure its code
    /// @param serviceOn when it was done
    /// @param owed what the patient owes for it now
    /// @param used how much of the credit it would take
    public record Part(ChargeId charge, String procedure, LocalDate serviceOn, Money owed, Money used) {}
}
