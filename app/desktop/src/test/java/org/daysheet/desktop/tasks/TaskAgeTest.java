package org.daysheet.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// How old a task is.
class TaskAgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    @Test
    void overSoManyDaysBeginsTheDayAfterThem() {
        // May has 31 days: due on May 27 is 30 days late, on May 26 it is 31
        assertThat(TaskAge.LATE_30.dueBy(TODAY)).isEqualTo(LocalDate.of(2026, 5, 26));
        assertThat(TaskAge.OPENED_90.openedBy(TODAY)).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void anAgeAsksForOneDayAlone() {
        assertThat(TaskAge.ANY.dueBy(TODAY)).isNull();
        assertThat(TaskAge.ANY.openedBy(TODAY)).isNull();
        assertThat(TaskAge.LATE_60.openedBy(TODAY)).isNull();
        assertThat(TaskAge.OPENED_60.dueBy(TODAY)).isNull();
    }
}
