package org.daysheet.demo.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.demo.chance.Dice;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.money.Money;

/// Who comes when, and what for: weekdays only, more in winter, fewer on Fridays and in July.
public final class VisitCalendar {
    private static final int VISITS_PER_PATIENT_AND_YEAR_PER_MILLE = 7_200;
    private static final int WORKDAYS_A_YEAR = 252;
    private static final int[] SEASON = {118, 112, 106, 98, 95, 92, 84, 90, 98, 106, 104, 97};

    private final long seed;
    private final List<DemoPatient> patients;
    private final int providers;
    private final long[] weightsUpTo;

    public VisitCalendar(long seed, List<DemoHousehold> households, int providers) {
        this.seed = seed;
        this.patients = households.stream()
                .flatMap(household -> household.members().stream())
                .toList();
        this.providers = providers;
        this.weightsUpTo = new long[patients.size()];
        long sum = 0;
        for (int i = 0; i < weightsUpTo.length; i++) {
            sum += patients.get(i).visitWeight();
            weightsUpTo[i] = sum;
        }
    }

    /// Whether the practice sees patients on a day.
    public static boolean isOpen(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday = switch (day.getMonthValue()) {
            case 1 -> day.getDayOfMonth() == 1;
            case 7 -> day.getDayOfMonth() == 4;
            case 11 -> day.getDayOfWeek() == DayOfWeek.THURSDAY && (day.getDayOfMonth() + 6) / 7 == 4;
            case 12 -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 24;
            default -> false;
        };
        return !weekend && !holiday;
    }

    /// The visits of one day; none when the practice is closed. Nobody comes twice on a day.
    public List<PlannedVisit> on(LocalDate day) {
        if (!isOpen(day)) {
            return List.of();
        }
        Dice dice = Dice.of(seed, "visits", day.toString());
        long perMille = (long) patients.size() * VISITS_PER_PATIENT_AND_YEAR_PER_MILLE / WORKDAYS_A_YEAR;
        perMille = perMille * SEASON[day.getMonthValue() - 1] / 100 * weekday(day) / 100;
        int count = (int) (perMille / 1000) + (dice.chance((int) (perMille % 1000)) ? 1 : 0);
        Set<DemoPatient> coming = new LinkedHashSet<>();
        for (int tries = 0; coming.size() < Math.min(count, patients.size()) && tries < count * 4; tries++) {
            coming.add(draw(dice));
        }
        return coming.stream().map(patient -> visit(patient, day)).toList();
    }

    private static int weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> 116;
            case FRIDAY -> 84;
            default -> 100;
        };
    }

    private DemoPatient draw(Dice dice) {
        long wanted = dice.below((int) Math.min(Integer.MAX_VALUE, weightsUpTo[weightsUpTo.length - 1])) + 1L;
        int low = 0;
        int high = weightsUpTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weightsUpTo[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return patients.get(low);
    }

    private PlannedVisit visit(DemoPatient patient, LocalDate day) {
        Dice dice = Dice.of(seed, "visit", day.toString(), Integer.toString(patient.number()));
        VisitKind kind = kind(patient, day, dice);
        List<Icd10> diagnoses = diagnoses(kind, dice);
        List<ChargeDraft> lines = new ArrayList<>();
        for (Service service : kind.services()) {
            boolean extra = !lines.isEmpty();
            if (extra && !dice.chance(850)) {
                continue;
            }
            boolean separate = service == Service.CLINIC_VISIT && kind == VisitKind.SMALL_SURGERY;
            List<Integer> pointers = diagnoses.size() > 1 && !extra ? List.of(1, 2) : List.of(1);
            lines.add(service.draft(day, separate, pointers));
        }
        Optional<DemoCoverage> coverage = patient.primaryOn(day);
        int provider = Math.floorMod(patient.number(), providers);
        return new PlannedVisit(
                patient, provider, day, coverage.isEmpty(), diagnoses, lines, paidAtDesk(patient, coverage, dice));
    }

    private static VisitKind kind(DemoPatient patient, LocalDate day, Dice dice) {
        int sum = 0;
        for (VisitKind kind : VisitKind.values()) {
            sum += kind.weightFor(patient, day);
        }
        int left = dice.below(sum);
        for (VisitKind kind : VisitKind.values()) {
            left -= kind.weightFor(patient, day);
            if (left < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }

    private static List<Icd10> diagnoses(VisitKind kind, Dice dice) {
        Set<Icd10> found = new LinkedHashSet<>();
        found.add(dice.pick(kind.findings()));
        if (kind.findings().size() > 2 && dice.chance(400)) {
            found.add(dice.pick(kind.findings()));
        }
        return List.copyOf(found);
    }

    private static Money paidAtDesk(DemoPatient patient, Optional<DemoCoverage> coverage, Dice dice) {
        if (coverage.isPresent()) {
            return dice.chance(800) ? coverage.get().copay() : Money.ZERO;
        }
        return dice.chance(patient.paysBills() / 2) ? Money.ofCents(5_000L + 2_500L * dice.below(4)) : Money.ZERO;
    }
}
