package org.daysheet.demo.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.money.Money;

/// Draws who is insured where.
final class Insurer {
    private static final int MEDICARE_AGE = 65;

    private final Dice dice;
    private final LocalDate firstDay;

    Insurer(Dice dice, LocalDate firstDay) {
        this.dice = dice;
        this.firstDay = firstDay;
    }

    /// The coverages of somebody who holds the own policy.
    List<DemoCoverage> policy(int age) {
        if (age >= MEDICARE_AGE) {
            return medicare();
        }
        int draw = dice.below(100);
        if (draw < 9) {
            return List.of();
        }
        DemoPayer payer = draw < 39
                ? DemoPayer.BLUE
                : draw < 62 ? DemoPayer.LAKESIDE : draw < 82 ? DemoPayer.SUMMIT : DemoPayer.MEDICAID;
        DemoCoverage first = own(payer, 1, false);
        if (payer != DemoPayer.MEDICAID && dice.chance(60)) {
            return changedInTheNewYear(first);
        }
        return List.of(first);
    }

    /// The coverages of a relative: under the holder's policy when it takes relatives, else an own one.
    List<DemoCoverage> ofRelative(List<DemoCoverage> policy, int age, Relationship relationship, Subscriber holder) {
        boolean familyPolicy = !policy.isEmpty()
                && policy.getFirst().payer() != DemoPayer.MEDICARE
                && policy.getFirst().payer() != DemoPayer.MEDICAID;
        if (age >= MEDICARE_AGE) {
            return medicare();
        }
        if (!familyPolicy) {
            return policy(age);
        }
        List<DemoCoverage> shared = new ArrayList<>(policy.stream()
                .map(coverage -> coverage.asDependent(relationship, holder))
                .toList());
        if (relationship == Relationship.SPOUSE && shared.size() == 1 && dice.chance(80)) {
            DemoPayer other = shared.getFirst().payer() == DemoPayer.BLUE ? DemoPayer.SUMMIT : DemoPayer.BLUE;
            shared.set(0, own(other, 1, false));
            shared.add(secondOf(policy.getFirst().asDependent(relationship, holder)));
        }
        return shared;
    }

    private List<DemoCoverage> medicare() {
        DemoCoverage first = own(DemoPayer.MEDICARE, 1, false);
        int draw = dice.below(100);
        if (draw < 58) {
            return List.of(first, own(DemoPayer.SUPPLEMENT, 2, dice.chance(700)));
        }
        return draw < 70 ? List.of(first, own(DemoPayer.MEDICAID, 2, true)) : List.of(first);
    }

    private DemoCoverage own(DemoPayer payer, int order, boolean forwards) {
        boolean grouped = payer == DemoPayer.BLUE || payer == DemoPayer.LAKESIDE || payer == DemoPayer.SUMMIT;
        return new DemoCoverage(
                payer,
                order,
                payer.memberNumber(dice),
                grouped ? "G" + (40_000 + dice.below(900)) : "",
                Relationship.SELF,
                null,
                Period.from(LocalDate.of(firstDay.getYear() - dice.between(1, 6), 1, 1)),
                order == 1 ? payer.copay(dice) : Money.ZERO,
                forwards);
    }

    private static DemoCoverage secondOf(DemoCoverage coverage) {
        return new DemoCoverage(
                coverage.payer(),
                2,
                coverage.memberNumber(),
                coverage.groupNumber(),
                coverage.relationship(),
                coverage.subscriber(),
                coverage.period(),
                Money.ZERO,
                false);
    }

    /// Employers change plans with the year.
    private List<DemoCoverage> changedInTheNewYear(DemoCoverage old) {
        LocalDate newYear = LocalDate.of(firstDay.getYear() + 1, 1, 1);
        DemoPayer next = old.payer() == DemoPayer.LAKESIDE ? DemoPayer.SUMMIT : DemoPayer.LAKESIDE;
        DemoCoverage later = own(next, 1, false);
        return List.of(
                old.during(new Period(old.period().from(), newYear.minusDays(1))), later.during(Period.from(newYear)));
    }
}
