package org.daysheet.billing.statements;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A charge with something open at the cutoff.
///
/// @param chargeId the charge
/// @param patientId whose
/// @param serviceOn first date of service
/// @param description what was done
/// @param due what the patient owes; negative when too much was paid
/// @param dueSince since when, null when nothing is due
/// @param waiting what insurers owe
/// @param agency what a collection agency was given to collect
record OpenCharge(
        long chargeId,
        long patientId,
        LocalDate serviceOn,
        String description,
        Money due,
        @Nullable LocalDate dueSince,
        List<Waiting> waiting,
        Money agency) {

    /// What one insurer owes, and where it stands.
    ///
    /// @param payer its name
    /// @param amount more than zero
    /// @param billedOn when the practice last billed it, null when not yet
    /// @param forwardedOn when the payer before passed the claim on to it, null when it did not
    /// @param isDenied whether it refused and we have not given up
    record Waiting(
            String payer,
            Money amount,
            @Nullable LocalDate billedOn,
            @Nullable LocalDate forwardedOn,
            boolean isDenied) {}

    Money pending() {
        return Money.sum(waiting.stream().map(Waiting::amount));
    }

    LineKind kind() {
        return due.isZero() ? LineKind.PENDING : LineKind.DUE;
    }
}
