package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.billing.remittances.LinePart.Share;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The settling of one decided claim: payment, adjustments and responsibility, line by line. Used once.
final class Settlement {
    private final StatedClaim stated;
    private final ClaimCase matched;
    private final OpenBalances open;
    private final AdjustmentRules rules;
    private final Account payer;
    private final List<LinePart> parts;
    private final Bundling bundling;
    private final Set<LinePart> refused;
    private final List<TransferDraft> transfers = new ArrayList<>();
    private final List<OpenedDenial> denials = new ArrayList<>();
    /// What a later payer may still adjust, by charge; empty for the first payer, who may adjust all it says.
    private final Map<ChargeId, Money> allowed = new HashMap<>();

    private @Nullable CoverageTurn next;

    Settlement(StatedClaim stated, ClaimCase matched, OpenBalances open, AdjustmentRules rules) {
        this.stated = stated;
        this.matched = matched;
        this.open = open;
        this.rules = rules;
        this.payer = Account.insuranceReceivable(matched.payer().coverage());
        this.parts = LinePart.of(stated, matched);
        this.bundling = Bundling.of(parts, rules);
        this.refused = Collections.newSetFromMap(new IdentityHashMap<>());
        parts.stream().filter(this::isRefused).forEach(refused::add);
    }

    /// Whether a payer refuses a whole line by what looks like a contractual reduction. That is a denial, and no
    /// denial is written off by itself: so when the claim is denied (CLP02 4), or when a first payer neither pays
    /// nor leaves to the patient anything of the claim; a later one may well find that enough was paid. What was
    /// paid in advance (class CAPITATION) is refused only when the claim is.
    private boolean isRefused(LinePart part) {
        boolean isDenied = stated.status().equals("4");
        boolean nothingAllowed = !matched.isLaterPayer()
                && stated.paid().isZero()
                && stated.allAdjustments()
                        .filter(StatedAdjustment::isPatientResponsibility)
                        .allMatch(adjustment -> adjustment.amount().isZero());
        Money given = Money.sum(part.shares().stream()
                .filter(share -> !share.stated().isPatientResponsibility())
                .filter(share -> rule(share) == Treatment.CONTRACTUAL)
                .filter(share -> isDenied || !isCapitation(share))
                .map(Share::amount));
        return (isDenied || nothingAllowed)
                && part.paid().isZero()
                && part.charged().isPositive()
                && given.equals(part.charged());
    }

    private boolean isCapitation(Share share) {
        return rules.className(share.stated().group(), share.stated().reason()).equals("CAPITATION");
    }

    ClaimPlan plan() {
        if (bundling.isIncomplete()) {
            return Hold.of(HoldReason.PAIR_INCOMPLETE, stated.controlNumber());
        }
        if (!matched.isLaterPayer()) {
            settle(true);
            return guarded();
        }
        LaterPayer later = LaterPayer.of(standing(), bundling, payer, open);
        allowed.putAll(later.allowed());
        if (later.isHeld() && !later.canPropose()) {
            return beyondItsShare(later);
        }
        settle(later.movesPairs());
        return later.isHeld() ? repeated(later, guarded() instanceof PostingPlan fine ? fine : null) : guarded();
    }

    /// What was decided about charges that were not taken back; about the others nothing is open to compare with.
    private List<LinePart> standing() {
        return parts.stream()
                .filter(part -> !matched.isWithdrawn(part.charge()))
                .toList();
    }

    /// The payer decided more than is open at it. When a payer before it left as much open, such as by a denial, a
    /// person may agree to move that much here.
    private Hold beyondItsShare(LaterPayer later) {
        if (!takeFromEarlier()) {
            return repeated(later, null);
        }
        Money moved = Money.sum(transfers.stream().map(TransferDraft::amount));
        settle(later.movesPairs());
        PostingPlan proposal = guarded() instanceof PostingPlan fine ? fine : null;
        return new Hold(HoldReason.EARLIER_PAYER_OPEN, List.of(moved.plain()), proposal);
    }

    private boolean takeFromEarlier() {
        Set<ChargeId> charges = new LinkedHashSet<>();
        standing().forEach(part -> charges.add(part.charge()));
        for (ChargeId charge : charges) {
            Money wanted = allowed.getOrDefault(charge, Money.ZERO).negated();
            for (CoverageTurn turn : matched.turns()) {
                Account earlier = Account.insuranceReceivable(turn.coverage());
                Money amount = wanted.min(open.of(charge, earlier));
                if (turn.order() < matched.payer().order() && amount.isPositive()) {
                    transfers.add(TransferDraft.plain(payer, charge, earlier, charge, amount));
                    wanted = wanted.minus(amount);
                }
            }
            if (wanted.isPositive()) {
                return false;
            }
            allowed.computeIfPresent(charge, (_, left) -> left.isNegative() ? Money.ZERO : left);
        }
        return true;
    }

    private static Hold repeated(LaterPayer later, @Nullable PostingPlan proposal) {
        return new Hold(
                HoldReason.REPEATED_ADJUSTMENT,
                List.of(
                        later.adjusted().plain(),
                        later.open().plain(),
                        later.total().plain()),
                proposal);
    }

    private void settle(boolean movesPairs) {
        for (LinePart part : parts) {
            pay(part);
            adjust(part);
        }
        if (movesPairs) {
            bundling.moves().forEach(this::move);
        }
        parts.forEach(this::deny);
        denyClaim();
    }

    private void pay(LinePart part) {
        if (!part.paid().isZero()) {
            transfers.add(
                    part.paid().isPositive()
                            ? TransferDraft.plain(Account.cash(), null, payer, part.charge(), part.paid())
                            : TransferDraft.plain(
                                    payer,
                                    part.charge(),
                                    Account.cash(),
                                    null,
                                    part.paid().abs()));
        }
    }

    private void adjust(LinePart part) {
        List<String> remarks = new ArrayList<>(part.remarks());
        for (Share share : part.shares()) {
            int before = transfers.size();
            if (share.stated().isPatientResponsibility()) {
                moveResponsibility(part, share, remarks);
            } else if (treatment(part, share) == Treatment.CONTRACTUAL) {
                Account contractual = Account.contractual(
                        rules.className(share.stated().group(), share.stated().reason()));
                add(contractual, null, part, share, limited(part.charge(), share.amount()), remarks);
            }
            if (transfers.size() > before) {
                remarks.clear();
            }
        }
    }

    private void moveResponsibility(LinePart part, Share share, List<String> remarks) {
        boolean copay = share.stated().reason().equals("3");
        Optional<CoverageTurn> following =
                copay && matched.payer().copayStaysWithPatient() ? Optional.empty() : matched.next();
        Account target = following
                .map(turn -> Account.insuranceReceivable(turn.coverage()))
                .orElse(Account.patientReceivable(matched.patient()));
        if (following.isPresent() && share.amount().isPositive()) {
            next = following.get();
        }
        add(target, part.charge(), part, share, share.amount(), remarks);
    }

    /// Debits the other account and credits the payer; the other way round for a negative amount.
    private void add(
            Account other,
            @Nullable ChargeId otherCharge,
            LinePart part,
            Share share,
            Money amount,
            List<String> remarks) {
        if (amount.isZero()) {
            return;
        }
        StatedAdjustment reason = share.stated();
        boolean lowers = amount.isPositive();
        transfers.add(new TransferDraft(
                lowers ? other : payer,
                lowers ? otherCharge : part.charge(),
                lowers ? payer : other,
                lowers ? part.charge() : otherCharge,
                amount.abs(),
                share.amount(),
                reason.group(),
                reason.reason(),
                reason.id(),
                remarks));
    }

    private void move(Bundling.Move move) {
        StatedAdjustment reason = move.reason().stated();
        transfers.add(new TransferDraft(
                payer,
                move.raised(),
                payer,
                move.emptied(),
                move.amount(),
                move.amount(),
                reason.group(),
                reason.reason(),
                reason.id(),
                List.of()));
    }

    private Treatment treatment(LinePart part, Share share) {
        Treatment rule = rule(share);
        return rule == Treatment.CONTRACTUAL && refused.contains(part) ? Treatment.STAYS : rule;
    }

    private Treatment rule(Share share) {
        return rules.treatment(share.stated().group(), share.stated().reason());
    }

    /// What of an adjustment may be used, for payers after the first.
    private Money limited(ChargeId charge, Money amount) {
        Money left = allowed.get(charge);
        if (left == null) {
            return amount;
        }
        Money used = amount.isNegative() ? amount : amount.min(left);
        allowed.put(charge, left.minus(used));
        return used;
    }

    private Money staying(LinePart part, Share share) {
        if (share.stated().isPatientResponsibility()) {
            return Money.ZERO;
        }
        return switch (treatment(part, share)) {
            case CONTRACTUAL, INFORMATION -> Money.ZERO;
            case PAIRED -> positive(part.charge(), bundling.leftOf(share));
            case STAYS -> positive(part.charge(), share.amount());
        };
    }

    private Money positive(ChargeId charge, Money amount) {
        return amount.isPositive() ? limited(charge, amount) : Money.ZERO;
    }

    private void deny(LinePart part) {
        if (matched.isWithdrawn(part.charge())) {
            return;
        }
        Money total = Money.ZERO;
        StatedAdjustment first = null;
        for (Share share : part.shares()) {
            Money stays = share.isOfClaim() ? Money.ZERO : staying(part, share);
            if (stays.isPositive()) {
                first = first == null ? share.stated() : first;
                total = total.plus(stays);
            }
        }
        Money unexplained = allowed.getOrDefault(part.charge(), Money.ZERO);
        boolean onlyPriorImpact = first == null && unexplained.isPositive();
        if (onlyPriorImpact) {
            first = priorImpact(part);
            total = unexplained;
            allowed.put(part.charge(), Money.ZERO);
        }
        if (first != null) {
            denials.add(denial(part.paid().isPositive(), part.charge(), part.lineId(), first, part.remarks(), total));
        }
    }

    private static @Nullable StatedAdjustment priorImpact(LinePart part) {
        return part.shares().stream()
                .map(Share::stated)
                .filter(StatedAdjustment::isPriorPayerImpact)
                .findFirst()
                .orElse(null);
    }

    private void denyClaim() {
        for (StatedAdjustment adjustment : stated.adjustments()) {
            Money total = Money.ZERO;
            for (LinePart part : standing()) {
                for (Share share : part.shares()) {
                    if (share.isOfClaim() && share.stated().equals(adjustment)) {
                        total = total.plus(staying(part, share));
                    }
                }
            }
            if (total.isPositive()) {
                ChargeId only = parts.size() == 1 ? parts.getFirst().charge() : null;
                denials.add(denial(stated.paid().isPositive(), only, null, adjustment, stated.remarks(), total));
            }
        }
    }

    private OpenedDenial denial(
            boolean reduction,
            @Nullable ChargeId charge,
            @Nullable Long line,
            StatedAdjustment first,
            List<String> own,
            Money total) {
        Set<String> remarks = new LinkedHashSet<>(own);
        remarks.addAll(stated.remarks());
        return new OpenedDenial(reduction, charge, line, first.group(), first.reason(), List.copyOf(remarks), total);
    }

    private ClaimPlan guarded() {
        OpenBalances after = open.after(transfers);
        for (LinePart part : standing()) {
            for (var balance : after.accountsOf(part.charge()).entrySet()) {
                Money before = open.of(part.charge(), balance.getKey());
                if (balance.getValue().isNegative() && balance.getValue().compareTo(before) < 0) {
                    return Hold.of(
                            HoldReason.BELOW_ZERO,
                            matched.words(part.charge()),
                            before,
                            balance.getValue().abs());
                }
            }
        }
        boolean denied = stated.paid().isZero() && !denials.isEmpty();
        return new PostingPlan(
                transfers.isEmpty() ? PostingKind.INFORMATION : PostingKind.PAYER_PAYMENT,
                denied ? ClaimOutcome.DENIED : ClaimOutcome.PAID,
                transfers,
                denials,
                next,
                stated.isCrossover(),
                null);
    }
}
