package org.daysheet.billing.statements;

import java.time.LocalDate;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.StatementId;
import org.daysheet.types.id.StatementRunId;
import org.daysheet.types.money.Money;

/// A statement in a list.
///
/// @param id key
/// @param run the run it was made in
/// @param number printed on it
/// @param guarantor who is asked
/// @param guarantorName who is asked, as printed
/// @param cutoff the day it speaks of
/// @param due what it asks for
/// @param pending what insurers still had to decide
public record StatementRow(
        StatementId id,
        StatementRunId run,
        String number,
        GuarantorId guarantor,
        String guarantorName,
        LocalDate cutoff,
        Money due,
        Money pending) {}
