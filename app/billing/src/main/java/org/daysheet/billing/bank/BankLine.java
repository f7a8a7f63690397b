package org.daysheet.billing.bank;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// A line of a statement, as the bank wrote it.
///
/// @param id its number here
/// @param bookedOn when the bank booked it
/// @param amount what came in, below zero for what went out
/// @param description what the bank says of it
/// @param reference number of the check, deposit or trace, empty when the statement has none
/// @param evidence file and line it stands in, such as `march.csv, line 7`
public record BankLine(
        long id, LocalDate bookedOn, Money amount, String description, String reference, String evidence) {
    /// All the bank says, in capitals.
    String words() {
        return (description + " " + reference).toUpperCase(java.util.Locale.ROOT);
    }
}
