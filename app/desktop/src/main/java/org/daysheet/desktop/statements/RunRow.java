package org.daysheet.desktop.statements;

import java.time.LocalDate;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;

/// A run in the list.
///
/// @param id the run
/// @param cutoff the day its statements speak of
/// @param preparedAt day and time it was made
/// @param minimum households that owed less got none
/// @param among the last names it looked at, in words
/// @param count how many statements
/// @param due what they ask for in all
public record RunRow(
        StatementRunId id, LocalDate cutoff, String preparedAt, Money minimum, String among, int count, Money due) {}
