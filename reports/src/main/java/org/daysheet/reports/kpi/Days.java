package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a day reads in words, on paper as on the screen: 03/02/2026.
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);

    private Days() {}

    public static String words(LocalDate day) {
        return DAY.format(day);
    }
}
