package org.daysheet.desktop.checks;

/// A segment of a claim in the payer's file.
///
/// @param number its number in the file
/// @param text as it stands there
public record FileRow(long number, String text) {}
