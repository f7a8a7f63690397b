package org.daysheet.billing.ledger;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// What one class of accounts gained on a day: a debit when positive, a credit when negative. The lines of a day add up
/// to nothing.
///
/// @param day when it was posted
/// @param accountClass kind of the accounts, with the class of adjustments and write-offs
/// @param amount never zero
public record JournalLine(LocalDate day, String accountClass, Money amount) {}
