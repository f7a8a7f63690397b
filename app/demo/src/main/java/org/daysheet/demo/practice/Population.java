package org.daysheet.demo.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.demo.chance.Dice;

/// Draws the households of a town: families, couples and people alone, a third of them of Medicare age.
public final class Population {
    private final long seed;
    private final LocalDate firstDay;
    private int patients;

    private Population(long seed, LocalDate firstDay) {
        this.seed = seed;
        this.firstDay = firstDay;
    }

    /// Households with exactly this many patients in all.
    ///
    /// @param firstDay first day of the practice's history
    public static List<DemoHousehold> of(long seed, int patients, LocalDate firstDay) {
        Population population = new Population(seed, firstDay);
        List<DemoHousehold> households = new ArrayList<>();
        while (population.patients < patients) {
            households.add(population.household(households.size() + 1, patients - population.patients));
        }
        return List.copyOf(households);
    }

    private DemoHousehold household(int number, int room) {
        Dice dice = Dice.of(seed, "household", Integer.toString(number));
        boolean senior = dice.chance(380);
        boolean couple = room > 1 && dice.chance(senior ? 450 : 620);
        int children = senior || room < 3 || !dice.chance(550) ? 0 : Math.min(dice.between(1, 3), room - 2);
        String family = Names.family(dice);
        PostalAddress home = Town.home(dice);
        String phone = Town.phone(dice);
        int reliability = dice.chance(120) ? 150 : dice.between(600, 980);

        List<Relative> people = new ArrayList<>();
        boolean female = dice.chance(540);
        int age = senior ? dice.between(65, 92) : dice.between(23, 62);
        people.add(relative(dice, family, female, age, Relationship.SELF));
        if (couple) {
            int partnerAge = senior ? Math.max(60, age + dice.between(-5, 5)) : Math.max(21, age + dice.between(-5, 5));
            people.add(relative(dice, family, !female, partnerAge, Relationship.SPOUSE));
        }
        for (int i = 0; i < children; i++) {
            int childAge = Math.max(0, Math.min(17, age - dice.between(22, 38)));
            people.add(relative(dice, family, dice.chance(500), childAge, Relationship.CHILD));
        }
        Insurer insurer = new Insurer(dice, firstDay);
        Relative head = people.getFirst();
        Subscriber holder = new Subscriber(head.name(), head.birthOn(), head.sex(), home);
        List<DemoCoverage> policy = insurer.policy(head.age());
        List<DemoPatient> members = new ArrayList<>();
        for (Relative person : people) {
            List<DemoCoverage> coverages = person.relationship() == Relationship.SELF
                    ? policy
                    : insurer.ofRelative(policy, person.age(), person.relationship(), holder);
            members.add(patient(person, home, phone, coverages, reliability, dice));
        }
        GuarantorFacts guarantor =
                new GuarantorFacts(String.format(Locale.ROOT, "H%05d", number), head.name(), home, phone);
        return new DemoHousehold(guarantor, members);
    }

    private DemoPatient patient(
            Relative person,
            PostalAddress home,
            String phone,
            List<DemoCoverage> coverages,
            int reliability,
            Dice dice) {
        patients++;
        PatientFacts facts = new PatientFacts(
                String.format(Locale.ROOT, "P%05d", patients),
                person.name(),
                person.birthOn(),
                person.sex(),
                home,
                phone);
        int weight =
                person.age() >= 65 ? dice.between(3, 9) : person.age() < 6 ? dice.between(2, 6) : dice.between(1, 5);
        return new DemoPatient(patients, facts, coverages, weight, reliability);
    }

    private Relative relative(Dice dice, String family, boolean female, int age, Relationship relationship) {
        PersonName name = new PersonName(family, Names.given(dice, female), Names.initial(dice), "");
        LocalDate birthOn = firstDay.minusYears(age).minusDays(1 + dice.below(364));
        return new Relative(name, birthOn, female ? Sex.F : Sex.M, age, relationship);
    }

    private record Relative(PersonName name, LocalDate birthOn, Sex sex, int age, Relationship relationship) {}
}
