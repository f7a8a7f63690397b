package org.daysheet.billing.ledger;

/// One proved or broken promise of the books.
///
/// @param name stable name, such as "posting chain"
/// @param passed whether it holds
/// @param detail how much was looked at, or table, number and what is wrong; no names of people
public record CheckResult(String name, boolean passed, String detail) {}
