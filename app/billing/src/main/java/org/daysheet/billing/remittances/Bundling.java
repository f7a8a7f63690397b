package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.remittances.LinePart.Share;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;

/// Bundled lines (X12 RFI 2320, 2551): the payer raises one line by a negative 94 and empties others by a positive 97
/// of the same amount. Such a pair moves an amount from one charge to another; it is neither a write-off nor a
/// denial.
///
/// @param moves pairs found
/// @param left what remains of each positive half without a partner
/// @param isIncomplete whether a negative half has no partner
record Bundling(List<Move> moves, Map<Share, Money> left, boolean isIncomplete) {
    /// An amount that leaves the emptied charge for the raised one.
    record Move(ChargeId emptied, ChargeId raised, Money amount, Share reason) {}

    private record Half(ChargeId charge, Share share) {}

    static Bundling of(List<LinePart> parts, AdjustmentRules rules) {
        List<Half> raising = new ArrayList<>();
        List<Half> emptying = new ArrayList<>();
        for (LinePart part : parts) {
            for (Share share : part.shares()) {
                if (rules.treatment(share.stated().group(), share.stated().reason()) == Treatment.PAIRED) {
                    (share.amount().isNegative() ? raising : emptying).add(new Half(part.charge(), share));
                }
            }
        }
        return pair(raising, emptying);
    }

    private static Bundling pair(List<Half> raising, List<Half> emptying) {
        IdentityHashMap<Share, Money> left = new IdentityHashMap<>();
        emptying.forEach(half -> left.put(half.share(), half.share().amount()));
        List<Move> moves = new ArrayList<>();
        boolean incomplete = false;
        for (Half raised : raising) {
            Money wanted = raised.share().amount().abs();
            for (Half emptied : emptying) {
                Money available = left.getOrDefault(emptied.share(), Money.ZERO);
                Money amount = wanted.min(available);
                if (amount.isPositive() && !emptied.charge().equals(raised.charge())) {
                    moves.add(new Move(emptied.charge(), raised.charge(), amount, emptied.share()));
                    left.put(emptied.share(), available.minus(amount));
                    wanted = wanted.minus(amount);
                }
            }
            incomplete |= wanted.isPositive();
        }
        return new Bundling(moves, left, incomplete);
    }

    Money leftOf(Share share) {
        return left.getOrDefault(share, share.amount());
    }

    /// What the moves add to a charge, negative when they empty it.
    Money netOf(ChargeId charge) {
        Money net = Money.ZERO;
        for (Move move : moves) {
            if (move.raised().equals(charge)) {
                net = net.plus(move.amount());
            }
            if (move.emptied().equals(charge)) {
                net = net.minus(move.amount());
            }
        }
        return net;
    }
}
