package org.daysheet.demo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class VisitCalendarTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);
    private static final VisitCalendar CALENDAR = new VisitCalendar(1, Population.of(1, 500, FIRST_DAY), 1);

    @Test
    void fiveHundredPatientsMakeTheYearOfASoloPractice() {
        for (int month = 0; month < 12; month++) {
            LocalDate from = FIRST_DAY.plusMonths(month);
            assertThat(visits(from, from.plusMonths(1)))
                    .as(from.getMonth().name())
                    .hasSizeBetween(240, 370);
        }
    }

    @Test
    void winterIsBusierThanSummer() {
        int winter = visits(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)).size();
        int summer = visits(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1)).size();

        assertThat(winter).isGreaterThan(summer);
    }

    @Test
    void nobodyComesOnAWeekendOrHolidayOrTwiceADay() {
        assertThat(CALENDAR.on(LocalDate.of(2026, 7, 4))).isEmpty();
        assertThat(CALENDAR.on(LocalDate.of(2026, 11, 26))).isEmpty();
        for (LocalDate day = FIRST_DAY; day.isBefore(FIRST_DAY.plusMonths(3)); day = day.plusDays(1)) {
            List<PlannedVisit> visits = CALENDAR.on(day);
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                assertThat(visits).isEmpty();
            }
            assertThat(visits.stream().map(visit -> visit.patient().number())).doesNotHaveDuplicates();
        }
    }

    @Test
    void onlyProceduresWithoutALicenceAreDoneAndEachPointsAtADiagnosis() {
        assertThat(visits(FIRST_DAY, FIRST_DAY.plusMonths(2))).allSatisfy(visit -> {
            assertThat(visit.lines()).isNotEmpty().allSatisfy(line -> {
                assertThat(line.procedure().value()).matches("[AGJQT][0-9]{4}");
                assertThat(line.pointers())
                        .isNotEmpty()
                        .allSatisfy(pointer -> assertThat(pointer)
                                .isBetween(1, visit.diagnoses().size()));
            });
            assertThat(visit.diagnoses()).doesNotHaveDuplicates();
        });
    }

    @Test
    void fluShotsAreGivenInAutumnOnly() {
        assertThat(visits(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 8, 1)))
                .noneSatisfy(visit ->
                        assertThat(visit.lines().getFirst().procedure()).isEqualTo(Service.FLU_SHOT.code()));
        assertThat(visits(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1)))
                .anySatisfy(visit ->
                        assertThat(visit.lines().getFirst().procedure()).isEqualTo(Service.FLU_SHOT.code()));
    }

    private static List<PlannedVisit> visits(LocalDate from, LocalDate to) {
        return Stream.iterate(from, day -> day.isBefore(to), day -> day.plusDays(1))
                .flatMap(day -> CALENDAR.on(day).stream())
                .toList();
    }
}
