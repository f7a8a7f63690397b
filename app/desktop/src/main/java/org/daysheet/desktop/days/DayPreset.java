package org.daysheet.desktop.days;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.day.DaySpan;

/// Days that lists are often narrowed by, seen from today; or days that are typed.
public enum DayPreset {
    ANY,
    LAST_30,
    LAST_90,
    THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR,
    TYPED;

    /// Its words in the box.
    public String words() {
        return Texts.of("days.preset." + name());
    }

    /// The days it means; those that are typed it does not know.
    DaySpan days(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return switch (this) {
            case ANY, TYPED -> DaySpan.ANY;
            case LAST_30 -> new DaySpan(today.minusDays(30), today);
            case LAST_90 -> new DaySpan(today.minusDays(90), today);
            case THIS_MONTH -> new DaySpan(month, month.plusMonths(1).minusDays(1));
            case LAST_MONTH -> new DaySpan(month.minusMonths(1), month.minusDays(1));
            case THIS_YEAR -> new DaySpan(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()));
        };
    }
}
