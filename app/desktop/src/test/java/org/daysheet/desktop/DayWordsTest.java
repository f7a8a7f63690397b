package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daysheet.desktop.days.DayWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as people type them. 2026-06-26 is a Friday.
class DayWordsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);

    @ParameterizedTest
    @CsvSource({
        "t, 2026-06-26",
        "+, 2026-06-27",
        "-, 2026-06-25",
        "+5, 2026-07-01",
        "-30, 2026-05-27",
        "m, 2026-06-01",
        "h, 2026-06-30",
        "y, 2026-01-01",
        "r, 2026-12-31",
        "w, 2026-06-21",
        "k, 2026-06-27",
        "3, 2026-06-03",
        "1104, 2026-11-04",
        "110425, 2025-11-04",
        "11042025, 2025-11-04",
        "6/3, 2026-06-03",
        "6/3/25, 2025-06-03",
        "06/03/2025, 2025-06-03",
        "2025-06-03, 2025-06-03",
        "T, 2026-06-26"
    })
    void aFewKeysAreADay(String typed, LocalDate day) {
        assertThat(DayWords.read(typed, FRIDAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "31", "1332", "02/30/2026", "12345", "tomorrow"})
    void whatSaysNoDayIsNone(String typed) {
        assertThat(DayWords.read(typed, FRIDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "k"})
    void aWeekBeginsOnSunday(String typed) {
        LocalDate sunday = LocalDate.of(2026, 6, 28);
        assertThat(DayWords.read(typed, sunday)).contains(typed.equals("w") ? sunday : LocalDate.of(2026, 7, 4));
    }
}
