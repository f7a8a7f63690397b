package org.daysheet.billing.remittances;

/// Claims of a check that wait for a person.
///
/// @param claims how many
/// @param why why the first of them does, in words
public record CheckTrouble(int claims, String why) {}
