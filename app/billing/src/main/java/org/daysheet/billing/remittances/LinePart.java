package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daysheet.billing.remittances.ClaimCase.CaseCharge;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Allocation;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What a payer decided about one charge, with its share of what it decided about the claim as a whole. Claim-level
/// adjustments are spread over the lines in proportion to what is still paid on them, to the cent, so that the parts
/// add up to the claim.
///
/// @param lineId stated line, null when the claim came without lines
/// @param charged SVC02
/// @param paid SVC03 less the share of claim-level adjustments
/// @param shares every adjustment of the line, then the shares of claim-level ones
record LinePart(
        @Nullable Long lineId, ChargeId charge, Money charged, Money paid, List<Share> shares, List<String> remarks) {
    /// An adjustment, or what of it falls on one line.
    record Share(StatedAdjustment stated, Money amount, boolean isOfClaim) {}

    LinePart {
        shares = List.copyOf(shares);
        remarks = List.copyOf(remarks);
    }

    /// Why the stated lines cannot be put on our charges, if so.
    static Optional<Hold> problem(StatedClaim stated, ClaimCase matched) {
        if (stated.lines().isEmpty()) {
            Money total = Money.sum(matched.charges().stream().map(CaseCharge::amount));
            return total.equals(stated.charge())
                    ? Optional.empty()
                    : Optional.of(Hold.of(HoldReason.CHARGE_DIFFERS, 0, stated.charge(), total));
        }
        for (StatedLine line : stated.lines()) {
            if (!line.isEmpty() && !matched.lines().containsKey(line.ordinal())) {
                return Optional.of(Hold.of(HoldReason.LINE_UNMATCHED, line.ordinal()));
            }
        }
        boolean saysSomething = !stated.charge().isZero()
                || !stated.paid().isZero()
                || stated.allAdjustments()
                        .anyMatch(adjustment -> !adjustment.amount().isZero());
        if (matched.lines().isEmpty() && saysSomething) {
            return Optional.of(
                    Hold.of(HoldReason.LINE_UNMATCHED, stated.lines().getFirst().ordinal()));
        }
        return matched.charges().stream()
                .map(charge -> differs(stated, matched, charge))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Hold> differs(StatedClaim stated, ClaimCase matched, CaseCharge charge) {
        List<StatedLine> lines = stated.lines().stream()
                .filter(line -> charge.charge().equals(matched.lines().get(line.ordinal())))
                .toList();
        Money total = Money.sum(lines.stream().map(StatedLine::charge));
        return lines.isEmpty() || total.equals(charge.amount())
                ? Optional.empty()
                : Optional.of(
                        Hold.of(HoldReason.CHARGE_DIFFERS, lines.getFirst().ordinal(), total, charge.amount()));
    }

    static List<LinePart> of(StatedClaim stated, ClaimCase matched) {
        List<LinePart> parts = stated.lines().isEmpty() ? fromCharges(matched) : fromLines(stated, matched);
        for (StatedAdjustment adjustment : stated.adjustments()) {
            if (!adjustment.amount().isZero()) {
                parts = spread(parts, adjustment);
            }
        }
        return parts;
    }

    /// A claim without lines says only what it adjusted in all: each charge starts as paid in full.
    private static List<LinePart> fromCharges(ClaimCase matched) {
        return matched.charges().stream()
                .map(charge ->
                        new LinePart(null, charge.charge(), charge.amount(), charge.amount(), List.of(), List.of()))
                .toList();
    }

    private static List<LinePart> fromLines(StatedClaim stated, ClaimCase matched) {
        List<LinePart> parts = new ArrayList<>();
        for (StatedLine line : stated.lines()) {
            ChargeId charge = matched.lines().get(line.ordinal());
            if (charge != null) {
                List<Share> shares = line.adjustments().stream()
                        .map(adjustment -> new Share(adjustment, adjustment.amount(), false))
                        .toList();
                parts.add(new LinePart(line.id(), charge, line.charge(), line.paid(), shares, line.remarks()));
            }
        }
        return parts;
    }

    private static List<LinePart> spread(List<LinePart> parts, StatedAdjustment adjustment) {
        boolean byPaid = adjustment.amount().isPositive()
                && parts.stream().noneMatch(part -> part.paid().isNegative())
                && parts.stream().anyMatch(part -> part.paid().isPositive());
        List<Money> weights = parts.stream()
                .map(part -> byPaid ? part.paid() : part.charged().abs())
                .toList();
        List<Money> amounts = Allocation.split(adjustment.amount(), weights);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).lessened(adjustment, amounts.get(i)))
                .toList();
    }

    private LinePart lessened(StatedAdjustment adjustment, Money amount) {
        if (amount.isZero()) {
            return this;
        }
        List<Share> more = new ArrayList<>(shares);
        more.add(new Share(adjustment, amount, true));
        return new LinePart(lineId, charge, charged, paid.minus(amount), more, remarks);
    }
}
