package org.daysheet.billing.claims;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where one claim waits, and whose turn it is.
///
/// @param step where it waits
/// @param task what somebody of the practice has to do about it, the one that is due first; null when nothing
public record ClaimTurn(ClaimStep step, @Nullable Task task) {
    /// Something to do about a claim.
    ///
    /// @param title what
    /// @param dueOn by when
    /// @param takenBy name of who took it, empty when nobody did
    public record Task(String title, LocalDate dueOn, String takenBy) {}

    /// Whose turn it is: the practice's wherever something is to be done about the claim.
    public StepOwner owner() {
        return task == null ? step.owner() : StepOwner.PRACTICE;
    }
}
