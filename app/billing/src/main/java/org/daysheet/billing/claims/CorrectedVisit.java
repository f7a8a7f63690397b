package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.billing.encounters.Recharged;
import org.daysheet.types.id.ClaimId;

/// What correcting a charged visit did.
///
/// @param charges to its charges
/// @param claims to each claim that was made of it
public record CorrectedVisit(Recharged charges, List<ClaimChange> claims) {
    public CorrectedVisit {
        claims = List.copyOf(claims);
    }

    /// What became of a claim.
    public enum Change {
        /// It had not left, or came back, and asks for what the visit charges now.
        REFRESHED,
        /// The payer has it; its replacement is a draft.
        REPLACED,
        /// The payer has it; what takes it back is a draft.
        TAKEN_BACK,
        /// It had not left and never will.
        CLOSED,
        /// It was made for the coverage that is charged now.
        MADE,
        /// Nothing it says changed, or it is in the hands of others.
        LEFT
    }

    /// One claim after the correction.
    ///
    /// @param claim key
    /// @param controlNumber of its newest version (CLM01)
    /// @param status where it stands
    /// @param change what became of it
    public record ClaimChange(ClaimId claim, String controlNumber, ClaimStatus status, Change change) {}
}
