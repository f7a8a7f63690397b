package org.daysheet.billing.remittances;

/// Claims of a check that wait for a person; all of them when what it posted was undone.
///
/// @param claims how many
/// @param why why the first of them does, or why the check was undone, in words
public record CheckTrouble(int claims, String why) {}
