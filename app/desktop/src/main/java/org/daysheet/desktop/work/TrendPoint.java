package org.daysheet.desktop.work;

import java.time.LocalDate;

/// What a figure read at the end of a day.
///
/// @param on the day
/// @param value as a whole number in the figure's unit
/// @param reading as printed
public record TrendPoint(LocalDate on, long value, String reading) {}
