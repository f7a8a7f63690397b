package org.daysheet.billing.patients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from a first to a last one, both included.
///
/// @param from first day
/// @param to last day, null when open
public record Period(LocalDate from, @Nullable LocalDate to) {
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    /// From a day on, without an end.
    public static Period from(LocalDate first) {
        return new Period(first, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }
}
