package org.daysheet.desktop.reports;

import java.time.LocalDate;
import java.util.List;

/// The journal of a day as it is printed.
///
/// @param on the day
/// @param notes what stands above the table
/// @param columns those with something in them
/// @param rows in order of posting
/// @param totals the last line, blank when the day has no entry
public record DayPage(
        LocalDate on, List<String> notes, List<DayColumn> columns, List<DayRow> rows, List<String> totals) {}
