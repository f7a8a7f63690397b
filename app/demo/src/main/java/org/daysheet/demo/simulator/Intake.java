package org.daysheet.demo.simulator;

import org.daysheet.demo.chance.Dice;

/// What the front door of a payer said to one claim.
///
/// @param payerControl number given to the claim, empty when it was turned away
/// @param category STC01-1
/// @param status STC01-2
/// @param entity STC01-3, may be empty
record Intake(SubmittedClaim claim, String payerControl, String category, String status, String entity) {
    static Intake accepted(SubmittedClaim claim, String payerControl) {
        return new Intake(claim, payerControl, "A2", "20", "PR");
    }

    static Intake rejected(SubmittedClaim claim, Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> new Intake(claim, "", "A3", "33", "IL");
            case 1 -> new Intake(claim, "", "A7", "164", "IL");
            case 2 -> new Intake(claim, "", "A7", "562", "82");
            default -> new Intake(claim, "", "A7", "507", "");
        };
    }

    static Intake unknownOriginal(SubmittedClaim claim) {
        return new Intake(claim, "", "A7", "464", "");
    }

    boolean isAccepted() {
        return !payerControl.isEmpty();
    }
}
