package org.daysheet.demo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.types.id.Npi;
import org.junit.jupiter.api.Test;

final class PopulationTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);

    @Test
    void theSameSeedDrawsTheSameTownAndAnotherSeedAnotherOne() {
        assertThat(Population.of(1, 80, FIRST_DAY))
                .isEqualTo(Population.of(1, 80, FIRST_DAY))
                .isNotEqualTo(Population.of(2, 80, FIRST_DAY));
    }

    @Test
    void exactlyAsManyPatientsAreDrawnAsWereAskedForAndAllHaveNumbersOfTheirOwn() {
        for (int wanted : List.of(1, 2, 57, 400)) {
            assertThat(patients(wanted))
                    .hasSize(wanted)
                    .extracting(patient -> patient.facts().accountNumber())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void onAnyDayAPatientHasAtMostOneCoverageOfAnOrder() {
        List<LocalDate> days =
                IntStream.range(0, 24).mapToObj(FIRST_DAY::plusMonths).toList();

        for (DemoPatient patient : patients(500)) {
            for (LocalDate day : days) {
                assertThat(patient.coverages().stream()
                                .filter(coverage -> coverage.period().contains(day))
                                .map(DemoCoverage::order))
                        .as("patient %s on %s", patient.number(), day)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void aDependentNamesTheHolderOfThePolicyAndMedicareAndMedicaidTakeNoDependents() {
        List<DemoCoverage> coverages = patients(500).stream()
                .flatMap(patient -> patient.coverages().stream())
                .toList();

        assertThat(coverages)
                .allSatisfy(coverage -> assertThat(coverage.subscriber() == null)
                        .isEqualTo(coverage.relationship() == Relationship.SELF));
        assertThat(coverages)
                .filteredOn(
                        coverage -> coverage.payer() == DemoPayer.MEDICARE || coverage.payer() == DemoPayer.MEDICAID)
                .allSatisfy(coverage -> assertThat(coverage.relationship()).isEqualTo(Relationship.SELF));
        assertThat(coverages)
                .anySatisfy(coverage -> assertThat(coverage.relationship()).isEqualTo(Relationship.CHILD));
    }

    @Test
    void everyPayerInsuresSomebodyAndSomeHaveASecondOne() {
        List<DemoPatient> patients = patients(500);

        assertThat(patients.stream()
                        .flatMap(patient -> patient.coverages().stream())
                        .map(DemoCoverage::payer))
                .contains(DemoPayer.values());
        assertThat(patients.stream()
                        .filter(patient -> patient.coverages().stream().anyMatch(coverage -> coverage.order() == 2))
                        .count())
                .isBetween(60L, 160L);
    }

    @Test
    void telephonesAreThoseSetAsideForFictionAndNumbersHaveTheirCheckDigits() {
        assertThat(patients(200))
                .allSatisfy(patient -> assertThat(patient.facts().phone()).matches("555-555-01[0-9]{2}"));
        assertThat(Npi.isValid(DemoOffice.newPractice().facts().npi().value())).isTrue();
        assertThat(DemoOffice.providers(2500)).hasSize(3);
        assertThat(DemoOffice.providers(500)).hasSize(1);
    }

    private static List<DemoPatient> patients(int count) {
        return Population.of(1, count, FIRST_DAY).stream()
                .flatMap(household -> household.members().stream())
                .toList();
    }
}
