package org.daysheet.cli.output;

/// A number that names something: printed without grouping, so that it can be typed back.
///
/// @param number the number
public record Identity(long number) {}
