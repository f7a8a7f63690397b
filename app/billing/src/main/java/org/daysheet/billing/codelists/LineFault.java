package org.daysheet.billing.codelists;

/// A line of a list that cannot be read.
///
/// @param line from 1
/// @param read how it begins
/// @param message what is wrong with it and what to do
public record LineFault(long line, String read, String message) {}
