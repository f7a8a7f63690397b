package org.daysheet.demo.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.code.GroupCode;
import org.daysheet.types.money.Money;

/// Decides claims as the first payer; pure but for the dice it is given.
final class Adjudicator {
    private static final int DENIED_AS_PROCESSED_PER_MILLE = 200;

    private final PayerTerms terms;
    private final Money copay;
    private final Dice dice;

    Adjudicator(PayerTerms terms, Money copay, Dice dice) {
        this.terms = terms;
        this.copay = copay;
        this.dice = dice;
    }

    /// The first answer in a scenario; reversals, takebacks and interest start as an ordinary payment.
    ClaimDecision decide(SubmittedClaim claim, Scenario scenario, String payerControl) {
        return switch (scenario) {
            case PAID -> paid(claim, payerControl, shares(claim, false));
            case COPAY, REVERSED -> paid(claim, payerControl, shares(claim, true));
            case COINSURANCE, INTEREST, TAKEN_BACK ->
                paid(claim, payerControl, withCoinsurance(shares(claim, false), 1000));
            case DEDUCTIBLE_PART -> paid(claim, payerControl, withDeductible(claim, 200 + dice.below(500)));
            case DEDUCTIBLE_FULL -> paid(claim, payerControl, withDeductible(claim, 1000));
            case PARTLY_DENIED -> partlyDenied(claim, payerControl);
            case BUNDLED -> bundled(claim, payerControl);
            case DENIED -> {
                ClaimDecision denied = denied(claim, payerControl, dice.pick(DenialReason.FIRST_ANSWER));
                yield dice.chance(DENIED_AS_PROCESSED_PER_MILLE) ? denied.asProcessed() : denied;
            }
            case REJECTED, UNANSWERED -> throw new IllegalArgumentException(scenario + " is never adjudicated");
        };
    }

    /// The second answer after a reversal.
    ClaimDecision correct(ClaimDecision first, boolean takenBack, String payerControl) {
        if (takenBack) {
            return denied(first.claim(), payerControl, DenialReason.OTHER_PAYER_FIRST);
        }
        return switch (dice.below(3)) {
            case 0 -> denied(first.claim(), payerControl, new DenialReason(GroupCode.CO, "197", List.of()));
            case 1 -> paid(first.claim(), payerControl, withDeductible(first.claim(), 1000));
            default -> paid(first.claim(), payerControl, shares(first.claim(), false));
        };
    }

    ClaimDecision denied(SubmittedClaim claim, String payerControl, DenialReason reason) {
        List<LineDecision> lines =
                claim.lines().stream().map(line -> refused(line, reason)).toList();
        return new ClaimDecision(claim, payerControl, ClaimDecision.DENIED, lines, Optional.empty(), Money.ZERO);
    }

    private List<LineShares> shares(SubmittedClaim claim, boolean withCopay) {
        List<LineShares> shares = new ArrayList<>();
        Money copayLeft = withCopay ? copay : Money.ZERO;
        for (SubmittedLine line : claim.lines()) {
            LineShares share = new LineShares(line, terms.allowed(line.code(), line.charge()));
            copayLeft = copayLeft.minus(share.leave("3", copayLeft));
            shares.add(share);
        }
        return shares;
    }

    private List<LineShares> withCoinsurance(List<LineShares> shares, int weightPerMille) {
        for (LineShares share : shares) {
            share.leave("2", Share.of(share.payable(), terms.coinsurancePerMille() * weightPerMille / 1000));
        }
        return shares;
    }

    private List<LineShares> withDeductible(SubmittedClaim claim, int perMille) {
        List<LineShares> shares = shares(claim, false);
        if (terms.isMedicaid()) {
            return shares;
        }
        Money deductible = Share.of(Money.sum(shares.stream().map(LineShares::payable)), perMille);
        for (LineShares share : shares) {
            deductible = deductible.minus(share.leave("1", deductible));
        }
        return withCoinsurance(shares, 1000);
    }

    private ClaimDecision paid(SubmittedClaim claim, String payerControl, List<LineShares> shares) {
        List<LineDecision> lines =
                shares.stream().map(share -> share.decide(terms)).toList();
        return new ClaimDecision(claim, payerControl, claim.turn(), lines, Optional.empty(), Money.ZERO);
    }

    private ClaimDecision partlyDenied(SubmittedClaim claim, String payerControl) {
        List<LineShares> shares = withCoinsurance(shares(claim, false), 1000);
        if (shares.size() == 1) {
            shares.getFirst()
                    .cut(GroupCode.CO, "151", Share.of(shares.getFirst().payable(), 300));
            return paid(claim, payerControl, shares);
        }
        int refused = dice.below(shares.size());
        DenialReason reason = dice.pick(DenialReason.ONE_LINE);
        List<LineDecision> lines = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            lines.add(
                    i == refused
                            ? refused(claim.lines().get(i), reason)
                            : shares.get(i).decide(terms));
        }
        return new ClaimDecision(claim, payerControl, claim.turn(), lines, Optional.empty(), Money.ZERO);
    }

    private ClaimDecision bundled(SubmittedClaim claim, String payerControl) {
        List<LineShares> shares = shares(claim, false);
        if (shares.size() < 2) {
            return paid(claim, payerControl, shares);
        }
        SubmittedLine absorbed = claim.lines().getLast();
        shares.getFirst().absorb(absorbed.charge(), Share.of(absorbed.charge(), 200));
        List<LineDecision> lines = new ArrayList<>();
        for (LineShares share : shares.subList(0, shares.size() - 1)) {
            lines.add(share.decide(terms));
        }
        lines.add(refused(absorbed, new DenialReason(GroupCode.CO, "97", List.of("M15"))));
        return new ClaimDecision(claim, payerControl, claim.turn(), lines, Optional.empty(), Money.ZERO);
    }

    private static LineDecision refused(SubmittedLine line, DenialReason reason) {
        List<Cas> adjustments =
                line.charge().isZero() ? List.of() : List.of(new Cas(reason.group(), reason.reason(), line.charge()));
        return new LineDecision(line, line.charge(), Money.ZERO, Money.ZERO, adjustments, reason.remarks());
    }
}
