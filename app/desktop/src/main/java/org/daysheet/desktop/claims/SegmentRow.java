package org.daysheet.desktop.claims;

/// A segment of a file as it was sent or came.
///
/// @param number its number in the file
/// @param text its bytes
public record SegmentRow(long number, String text) {}
