package org.daysheet.reports.data;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// One frozen line of a statement.
///
/// @param kind which part of the statement it stands in
/// @param patientName whose service
/// @param serviceOn date of service
/// @param description what was done, in words
/// @param explanation why the amount is owed, pending or credited, in plain language
/// @param charged what was charged
/// @param insurancePaid what insurers paid
/// @param adjusted reductions by contract and write-offs
/// @param patientPaid what the household paid
/// @param pending what insurers still have to decide
/// @param due what is owed now; negative for a credit
public record StatementLine(
        Kind kind,
        String patientName,
        LocalDate serviceOn,
        String description,
        String explanation,
        Money charged,
        Money insurancePaid,
        Money adjusted,
        Money patientPaid,
        Money pending,
        Money due) {

    /// The three parts of a statement.
    public enum Kind {
        /// Asked for now.
        DUE,
        /// Money already received that is not yet used for a service.
        CREDIT,
        /// Waiting for an insurer; shown, not asked for.
        PENDING
    }
}
