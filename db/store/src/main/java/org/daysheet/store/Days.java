package org.daysheet.store;

import java.time.LocalDate;
import org.daysheet.types.day.DaySpan;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Asks for rows by a day.
public final class Days {
    private Days() {}

    /// Rows whose day is among some; all rows, also those without a day, when none is asked for.
    public static Condition within(Field<LocalDate> day, DaySpan span) {
        Condition from = span.from() == null ? DSL.noCondition() : day.ge(span.from());
        return span.to() == null ? from : from.and(day.le(span.to()));
    }
}
