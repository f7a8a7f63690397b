package org.daysheet.billing.exchange;

/// How many of something a file brought.
///
/// @param what such as "patients" or "claims accepted"
/// @param count how many
public record TakenCount(String what, int count) {}
