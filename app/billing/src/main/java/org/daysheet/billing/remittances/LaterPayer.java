package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.remittances.LinePart.Share;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;

/// The guard against writing off twice. A payer after the first accounts for the whole original charge, so its
/// adjustments repeat what earlier payers did. What may still be adjusted on a charge is
/// X = its adjustments other than PR - (charge - what this payer had open before).
///
/// @param allowed X of each charge
/// @param isHeld whether X is negative somewhere, or the adjustments exceed what is open and the payer does not say
/// what
///     earlier payers did (no OA-23)
/// @param adjusted all adjustments other than PR
/// @param open all that was open at this payer
/// @param movesPairs whether bundling pairs still have to move (false when an earlier payer's pair moved them)
record LaterPayer(Map<ChargeId, Money> allowed, boolean isHeld, Money adjusted, Money open, boolean movesPairs) {
    static LaterPayer of(List<LinePart> parts, Bundling bundling, Account payer, OpenBalances balances) {
        boolean movesPairs = bundling.moves().stream()
                .allMatch(move -> balances.of(move.emptied(), payer).compareTo(move.amount()) >= 0);
        Set<ChargeId> charges = new LinkedHashSet<>();
        parts.forEach(part -> charges.add(part.charge()));
        Map<ChargeId, Money> allowed = new HashMap<>();
        boolean held = false;
        List<Money> adjusted = new ArrayList<>();
        List<Money> open = new ArrayList<>();
        for (ChargeId charge : charges) {
            Money net = bundling.netOf(charge);
            Money before = balances.of(charge, payer).plus(movesPairs ? net : Money.ZERO);
            Money stated = adjustments(parts, charge).plus(net);
            Money x = stated.minus(charged(parts, charge).plus(net).minus(before));
            allowed.put(charge, x);
            boolean silent = priorImpact(parts, charge).isZero() && stated.compareTo(before) > 0;
            held |= x.isNegative() || silent;
            adjusted.add(stated);
            open.add(before);
        }
        return new LaterPayer(Map.copyOf(allowed), held, Money.sum(adjusted), Money.sum(open), movesPairs);
    }

    /// X over all charges.
    Money total() {
        return Money.sum(allowed.values());
    }

    boolean canPropose() {
        return allowed.values().stream().noneMatch(Money::isNegative);
    }

    private static Money charged(List<LinePart> parts, ChargeId charge) {
        return Money.sum(
                parts.stream().filter(part -> part.charge().equals(charge)).map(LinePart::charged));
    }

    private static Money adjustments(List<LinePart> parts, ChargeId charge) {
        return Money.sum(shares(parts, charge)
                .filter(share -> !share.stated().isPatientResponsibility())
                .map(Share::amount));
    }

    private static Money priorImpact(List<LinePart> parts, ChargeId charge) {
        return Money.sum(shares(parts, charge)
                .filter(share -> share.stated().isPriorPayerImpact())
                .map(Share::amount));
    }

    private static Stream<Share> shares(List<LinePart> parts, ChargeId charge) {
        return parts.stream().filter(part -> part.charge().equals(charge)).flatMap(part -> part.shares().stream());
    }
}
