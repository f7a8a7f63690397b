package org.daysheet.reports.data;

import org.daysheet.types.money.Money;

/// What a statement sums up to, over the lines it shows.
///
/// @param charged what was charged
/// @param insurancePaid what insurers paid
/// @param adjusted reductions by contract and write-offs
/// @param patientPaid what the household paid on these lines
/// @param pending what insurers still have to decide; not asked for
/// @param credit the household's unapplied credit, already taken off the due amount
/// @param due what is asked for now
public record StatementTotals(
        Money charged,
        Money insurancePaid,
        Money adjusted,
        Money patientPaid,
        Money pending,
        Money credit,
        Money due) {}
