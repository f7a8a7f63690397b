package org.daysheet.billing.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;

/// One production of statements.
///
/// @param id key
/// @param cutoff the day the statements speak of; nothing posted later is in them
/// @param minimum households that owe less got none
/// @param among the households it looked at
/// @param preparedAt when it was made
/// @param count how many statements
/// @param due what they ask for in all
/// @param skipped households with something open that got none, and why; known only to who prepared the run
public record StatementRun(
        StatementRunId id,
        LocalDate cutoff,
        Money minimum,
        LastNames among,
        Instant preparedAt,
        int count,
        Money due,
        List<SkippedHousehold> skipped) {
    public StatementRun {
        skipped = List.copyOf(skipped);
    }

    /// Whether there is nothing to print.
    public boolean isEmpty() {
        return count == 0;
    }
}
