package org.daysheet.desktop.days;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Which day it is where the practice is, without asking the database.
///
/// @param clock the clock of the open practice
/// @param zone where the practice is
public record BusinessDay(Clock clock, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm", Locale.US);

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// Day and time of a moment, as a wall clock of the practice shows it.
    public String words(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }
}
