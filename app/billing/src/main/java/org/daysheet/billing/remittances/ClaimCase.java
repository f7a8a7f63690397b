package org.daysheet.billing.remittances;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Our side of a claim that a payer has decided.
///
/// @param claim our claim to that payer; null when the payer got it from another payer and we never sent one
/// @param echoed claim whose number the payer echoed; another than `claim` when one payer passed it on to the next
/// @param number CLM01 of the sending that was echoed
/// @param encounter the visit
/// @param patient whose it is
/// @param turns coverages on the day of service in filing order
/// @param turn index in turns of the payer that decided
/// @param charges charges of the claim with their full amounts
/// @param lines charge of each stated line, by the line's ordinal
public record ClaimCase(
        @Nullable ClaimId claim,
        ClaimId echoed,
        String number,
        EncounterId encounter,
        PatientId patient,
        List<CoverageTurn> turns,
        int turn,
        List<CaseCharge> charges,
        Map<Integer, ChargeId> lines) {
    /// A charge and its price.
    ///
    /// @param words procedure and day, as people name it
    /// @param isWithdrawn whether a correction of the visit has taken it back
    public record CaseCharge(ChargeId charge, Money amount, String words, boolean isWithdrawn) {}

    public ClaimCase {
        turns = List.copyOf(turns);
        charges = List.copyOf(charges);
        lines = Map.copyOf(lines);
        if (turn < 0 || turn >= turns.size()) {
            throw new IllegalArgumentException("the deciding payer is one of the coverages");
        }
    }

    /// A charge of the claim as people name it.
    String words(ChargeId charge) {
        return charges.stream()
                .filter(one -> one.charge().equals(charge))
                .map(CaseCharge::words)
                .findFirst()
                .orElse(number);
    }

    /// Whether a correction of the visit has taken the charge back, so that nothing about it is open any more.
    boolean isWithdrawn(ChargeId charge) {
        return charges.stream().anyMatch(one -> one.charge().equals(charge) && one.isWithdrawn());
    }

    CoverageTurn payer() {
        return turns.get(turn);
    }

    /// Whether other payers come before the one that decided.
    boolean isLaterPayer() {
        return turns.stream().anyMatch(other -> other.order() < payer().order());
    }

    /// The coverage asked after the one that decided. One of the same order is its predecessor or successor, such as
    /// a coverage that was ended in hindsight, and never pays on top of it.
    Optional<CoverageTurn> next() {
        return turns.stream().filter(other -> other.order() > payer().order()).findFirst();
    }
}
