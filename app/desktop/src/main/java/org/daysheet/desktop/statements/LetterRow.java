package org.daysheet.desktop.statements;

import java.time.LocalDate;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.StatementId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;

/// A statement in the list.
///
/// @param id the statement
/// @param run the run it was made in
/// @param number printed on it
/// @param household who is asked
/// @param name who is asked, as printed
/// @param cutoff the day it speaks of
/// @param due what it asks for
/// @param pending what insurers still had to decide
public record LetterRow(
        StatementId id,
        StatementRunId run,
        String number,
        GuarantorId household,
        String name,
        LocalDate cutoff,
        Money due,
        Money pending) {}
