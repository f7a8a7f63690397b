package org.daysheet.desktop.links;

import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.TaskId;

/// Something a line of one screen is about, and another screen can show.
public sealed interface Link {
    /// A claim.
    record OfClaim(ClaimId id) implements Link {}

    /// A check or EFT of a payer.
    record OfCheck(RemittanceId id) implements Link {}

    /// A patient's account.
    record OfPatient(PatientId id) implements Link {}

    /// A task of the worklist.
    record OfTask(TaskId id) implements Link {}

    /// A statement, by the number printed on it.
    record OfStatement(String number) implements Link {}

    /// A whole screen, by its id.
    record OfScreen(String screen) implements Link {}

    /// The screen that shows such a thing.
    default String screen() {
        return switch (this) {
            case OfClaim _ -> "claims";
            case OfCheck _ -> "checks";
            case OfPatient _ -> "patients";
            case OfTask _ -> "tasks";
            case OfStatement _ -> "statements";
            case OfScreen screen -> screen.screen();
        };
    }
}
