package org.daysheet.desktop.reports;

/// A column of the journal of a day.
///
/// @param heading what stands above it
/// @param isFigure whether it holds figures
/// @param isSpare whether a narrow window can do without it
public record DayColumn(String heading, boolean isFigure, boolean isSpare) {}
