package org.daysheet.desktop.account;

/// A segment of the file that proves a step.
///
/// @param isCited whether the amount stands in this very segment
/// @param number its number in the file
/// @param text as it stands there
public record SegmentRow(boolean isCited, long number, String text) {}
