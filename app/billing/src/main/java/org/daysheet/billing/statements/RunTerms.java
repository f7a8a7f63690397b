package org.daysheet.billing.statements;

import java.time.LocalDate;
import org.daysheet.types.money.Money;

/// What a run of statements is made by.
///
/// @param cutoff the day the statements speak of
/// @param minimum households that owe less get none
/// @param repeats what to do with who was asked for the same already
/// @param among the households that are looked at; the others are neither asked nor named
public record RunTerms(LocalDate cutoff, Money minimum, Statements.Repeats repeats, LastNames among) {
    /// Everybody once.
    public static RunTerms of(LocalDate cutoff, Money minimum) {
        return new RunTerms(cutoff, minimum, Statements.Repeats.SKIPPED, LastNames.ALL);
    }

    /// The same for some households only.
    public RunTerms among(LastNames names) {
        return new RunTerms(cutoff, minimum, repeats, names);
    }

    /// The same, asking again who was asked for the same already.
    public RunTerms again() {
        return new RunTerms(cutoff, minimum, Statements.Repeats.SENT, among);
    }
}
