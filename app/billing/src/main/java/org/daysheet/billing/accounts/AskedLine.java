package org.daysheet.billing.accounts;

import java.time.LocalDate;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;

/// A line of a statement as it was frozen, with the charge it asks for.
///
/// @param ordinal its place on the statement, from 1
/// @param charge what it asks for
/// @param serviceOn day of service
/// @param description as printed
/// @param askedOn the day the statement speaks of
/// @param due what it asks for, below zero for a credit
public record AskedLine(
        int ordinal, ChargeId charge, LocalDate serviceOn, String description, LocalDate askedOn, Money due) {}
