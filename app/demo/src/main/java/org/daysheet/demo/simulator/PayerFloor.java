package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.money.Money;

/// Where all payers decide: takes claims in, puts what is decided on the payers' desks, and remembers what may be
/// asked about later.
final class PayerFloor {
    private static final int RECONSIDERED_PER_MILLE = 650;

    private final SimulatorSettings settings;
    private final Map<String, PayerDesk> desks = new TreeMap<>();
    private final Map<String, Enrollment> enrollments = new HashMap<>();
    /// Claims that were taken on; one that was turned away never was.
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> turnedAway = new HashMap<>();
    private final Map<String, ClaimDecision> denied = new HashMap<>();
    private final Map<String, ClaimDecision> forgotten = new HashMap<>();
    private int claimNumbers;

    PayerFloor(SimulatorSettings settings) {
        this.settings = settings;
    }

    void enroll(Enrollment enrollment) {
        enrollments.put(enrollment.payerCode() + "/" + enrollment.memberNumber(), enrollment);
    }

    /// All checks that are due, by payer, then by pay day.
    List<Check> drain(LocalDate through) {
        List<Check> checks = new ArrayList<>();
        desks.values().forEach(desk -> checks.addAll(desk.drain(through)));
        return checks;
    }

    Money stillToRecover() {
        return Money.sum(desks.values().stream().map(PayerDesk::stillToRecover));
    }

    Intake takeIn(SubmittedClaim claim, LocalDate receivedOn) {
        PayerDesk desk = desk(claim.people().payer(), claim.billing().filingIndicator());
        String key = claim.people().payer().number() + "/" + claim.control();
        int before = turnedAway.getOrDefault(key, 0);
        Dice dice = before == 0
                ? Dice.of(settings.seed(), claim.people().payer().number(), claim.control())
                : Dice.of(settings.seed(), claim.people().payer().number(), claim.control(), "again" + before);
        Scenario scenario = settings.mix().pick(dice);
        boolean repeated = seen.contains(key);
        if (scenario == Scenario.REJECTED && !repeated) {
            turnedAway.put(key, before + 1);
            return Intake.rejected(claim, dice);
        }
        LocalDate payOn = desk.terms().payDate(receivedOn, settings.timing(), dice);
        if (!claim.billing().originalReference().isEmpty()) {
            Optional<ClaimDecision> original = desk.standing(claim.billing().originalReference());
            if (original.isEmpty()) {
                return Intake.unknownOriginal(claim);
            }
            payOn = desk.notBefore(original.get(), payOn);
            desk.reverse(payOn, original.get(), false);
        }
        seen.add(key);
        String number = nextClaimNumber(receivedOn);
        if (repeated) {
            desk.pay(payOn, adjudicator(desk, claim, dice).denied(claim, number, DenialReason.DUPLICATE));
        } else if (!claim.billing().frequency().equals("8")) {
            decide(desk, claim, scenario, number, payOn, dice);
        }
        return Intake.accepted(claim, number);
    }

    /// Somebody asks about a claim: a forgotten one is decided after all, a denied one may be.
    boolean askAgain(String control, LocalDate askedOn) {
        Dice dice = Dice.of(settings.seed(), control, "asked");
        ClaimDecision lost = forgotten.remove(control);
        if (lost != null) {
            PayerDesk desk = deskOf(lost.claim());
            desk.pay(desk.terms().payDate(askedOn, settings.timing(), dice), lost);
            return true;
        }
        ClaimDecision refused = denied.remove(control);
        if (refused == null || !dice.chance(RECONSIDERED_PER_MILLE)) {
            return false;
        }
        PayerDesk desk = deskOf(refused.claim());
        LocalDate payOn = desk.notBefore(refused, desk.terms().payDate(askedOn, settings.timing(), dice));
        desk.reverse(payOn, refused, false);
        desk.pay(
                payOn,
                adjudicator(desk, refused.claim(), dice)
                        .decide(refused.claim(), Scenario.COINSURANCE, nextClaimNumber(payOn)));
        return true;
    }

    /// A claim nobody sent, paid like the model.
    ClaimDecision stranger(ClaimDecision model, PayerTerms terms, LocalDate paidOn) {
        SubmittedClaim claim = model.claim();
        SubmittedClaim strange = new SubmittedClaim(
                "ZZ" + model.payerControl(),
                claim.charge(),
                claim.billing(),
                claim.people(),
                claim.lines(),
                claim.receivedOn());
        return new Adjudicator(terms, Money.ZERO, Dice.of(settings.seed(), strange.control()))
                .decide(strange, Scenario.PAID, nextClaimNumber(paidOn));
    }

    private void decide(
            PayerDesk desk, SubmittedClaim claim, Scenario scenario, String number, LocalDate payOn, Dice dice) {
        Adjudicator adjudicator = adjudicator(desk, claim, dice);
        if (scenario == Scenario.UNANSWERED) {
            forgotten.put(
                    claim.control(),
                    claim.isPrimary()
                            ? adjudicator.decide(claim, Scenario.COINSURANCE, number)
                            : SecondaryAdjudicator.decide(claim, desk.terms(), dice, number));
            return;
        }
        if (!claim.isPrimary()) {
            desk.pay(payOn, SecondaryAdjudicator.decide(claim, desk.terms(), dice, number));
            return;
        }
        Optional<OtherPayer> next = member(claim).flatMap(Enrollment::forwardsTo);
        Scenario fitting = next.isPresent() && forwardsBadly(scenario) ? Scenario.COINSURANCE : scenario;
        ClaimDecision decision = adjudicator.decide(claim, fitting, number);
        boolean forwards = next.isPresent()
                && fitting != Scenario.DENIED
                && decision.status().equals("1")
                && decision.patientResponsibility().isPositive();
        if (forwards) {
            desk.pay(payOn, decision.forwarded(next.get()));
            crossOver(decision, next.get(), payOn);
        } else {
            payAlone(desk, decision, fitting, payOn);
        }
    }

    /// A fixed copay is never the next payer's, and what was forwarded is not taken back here.
    private static boolean forwardsBadly(Scenario scenario) {
        return scenario == Scenario.COPAY || scenario == Scenario.REVERSED || scenario == Scenario.TAKEN_BACK;
    }

    private void payAlone(PayerDesk desk, ClaimDecision decision, Scenario scenario, LocalDate payOn) {
        switch (scenario) {
            case INTEREST -> {
                Money interest = Share.of(decision.paid(), 12)
                        .max(Money.ofCents(decision.paid().isPositive() ? 10 : 0));
                desk.pay(desk.terms().nextPayDay(payOn.plusDays(30)), decision.withInterest(interest));
            }
            case REVERSED, TAKEN_BACK -> {
                Dice dice = Dice.of(
                        settings.seed(),
                        decision.payerControl(),
                        decision.claim().control(),
                        "later");
                desk.pay(payOn, decision);
                LocalDate later = desk.terms().nextPayDay(payOn.plusDays(28 + dice.below(42)));
                boolean takenBack = scenario == Scenario.TAKEN_BACK;
                desk.reverse(later, decision, takenBack);
                Adjudicator again = new Adjudicator(desk.terms(), Money.ZERO, dice);
                desk.pay(later, again.correct(decision, takenBack, nextClaimNumber(later)));
            }
            case DENIED -> {
                desk.pay(payOn, decision);
                denied.put(decision.claim().control(), decision);
            }
            default -> desk.pay(payOn, decision);
        }
    }

    private void crossOver(ClaimDecision decision, OtherPayer other, LocalDate primaryPaidOn) {
        LocalDate forwardedOn = primaryPaidOn.plusDays(2);
        SubmittedClaim claim = SecondaryAdjudicator.forwarded(decision, other, forwardedOn);
        PayerDesk desk = deskOf(claim);
        Dice dice = Dice.of(settings.seed(), other.code(), claim.control(), "crossover");
        LocalDate payOn = desk.terms().payDate(forwardedOn, settings.timing(), dice);
        desk.pay(payOn, SecondaryAdjudicator.decide(claim, desk.terms(), dice, nextClaimNumber(forwardedOn)));
    }

    private Adjudicator adjudicator(PayerDesk desk, SubmittedClaim claim, Dice dice) {
        Money copay = member(claim)
                .map(Enrollment::copay)
                .orElseGet(() ->
                        desk.terms().usualCopay(claim.people().subscriber().number()));
        return new Adjudicator(desk.terms(), copay, dice);
    }

    private Optional<Enrollment> member(SubmittedClaim claim) {
        return Optional.ofNullable(enrollments.get(claim.people().payer().number() + "/"
                + claim.people().subscriber().number()));
    }

    private PayerDesk deskOf(SubmittedClaim claim) {
        return desk(claim.people().payer(), claim.billing().filingIndicator());
    }

    private PayerDesk desk(Person payer, String filingIndicator) {
        return desks.computeIfAbsent(
                payer.number(), code -> new PayerDesk(payer, new PayerTerms(settings.seed(), code, filingIndicator)));
    }

    private String nextClaimNumber(LocalDate on) {
        claimNumbers++;
        return String.format(Locale.ROOT, "%02d%03d%08d", on.getYear() % 100, on.getDayOfYear(), claimNumbers);
    }
}
