package org.daysheet.desktop.tasks;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// What using a patient's credit would pay.
///
/// @param credit all of it, what was kept for later too
/// @param parts the charges it would pay, oldest service first
public record CreditPlan(PatientId patient, Money credit, List<Part> parts) {
    public CreditPlan {
        parts = List.copyOf(parts);
    }

    /// A charge that would be paid, or a part of it.
    ///
    /// @param charge which one
    /// @param serviceOn when it was done
    /// @param procedure its code
    /// @param owed what the patient owes for it now
    /// @param used how much of the credit it would take
    public record Part(ChargeId charge, LocalDate serviceOn, String procedure, Money owed, Money used) {}

    /// Whether nothing would be paid.
    public boolean isNothing() {
        return parts.isEmpty();
    }

    /// How much would be used.
    public Money used() {
        return Money.sum(parts.stream().map(Part::used));
    }
}
