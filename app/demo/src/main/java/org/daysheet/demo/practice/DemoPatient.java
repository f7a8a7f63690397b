package org.daysheet.demo.practice;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Sex;

/// One invented patient.
///
/// @param number from 1, unique in the practice
/// @param coverages by order, then first day; none for one who pays alone
/// @param visitWeight how often this patient comes compared with others
/// @param paysBills how reliably the household pays, in thousandths
public record DemoPatient(
        int number, PatientFacts facts, List<DemoCoverage> coverages, int visitWeight, int paysBills) {
    public DemoPatient {
        coverages = List.copyOf(coverages);
    }

    int ageOn(LocalDate day) {
        return Math.max(0, Period.between(facts.birthOn(), day).getYears());
    }

    boolean isFemale() {
        return facts.sex() == Sex.F;
    }

    /// The coverage asked first on a day.
    public Optional<DemoCoverage> primaryOn(LocalDate day) {
        return coverages.stream()
                .filter(coverage -> coverage.order() == 1 && coverage.period().contains(day))
                .findFirst();
    }
}
