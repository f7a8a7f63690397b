package org.daysheet.desktop.checks;

import java.util.List;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One claim of a check (or money of it that belongs to no claim) and what posting does with it.
///
/// @param id the claim of the check, null for money of no claim
/// @param control number of the claim as the payer echoes it, empty for money of no claim
/// @param patient who was treated, empty where no claim of ours is found
/// @param charge what was charged
/// @param paid what the payer pays
/// @param adjusted what the contract takes away
/// @param responsibility what moves to the patient or the next coverage
/// @param verdict what posting does, or that it is done
/// @param reason why it is held, or why nothing moves for it; empty otherwise
/// @param isProposed whether it is held and proposes something a person may agree to
/// @param moves the transfers it makes
public record PlanRow(
        @Nullable RemitClaimId id,
        String control,
        String patient,
        Money charge,
        Money paid,
        Money adjusted,
        Money responsibility,
        Verdict verdict,
        String reason,
        boolean isProposed,
        List<MoveRow> moves) {
    /// What posting does with a claim.
    public enum Verdict {
        WILL_POST,
        /// It is noted, and nothing moves.
        WILL_NOTE,
        HELD,
        POSTED
    }
}
