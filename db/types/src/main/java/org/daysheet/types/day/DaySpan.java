package org.daysheet.types.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days a list is asked for, both ends included. Ends that cross leave no day at all.
///
/// @param from first day, null when it begins with the first there is
/// @param to last day, null when it does not end
public record DaySpan(@Nullable LocalDate from, @Nullable LocalDate to) {
    /// Every day, and things without one.
    public static final DaySpan ANY = new DaySpan(null, null);

    /// Whether no day is asked for.
    public boolean isAny() {
        return from == null && to == null;
    }

    /// Whether both ends are known.
    public boolean isBounded() {
        return from != null && to != null;
    }

    /// Whether a day is among them.
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /// The days that are in both.
    public DaySpan and(DaySpan other) {
        LocalDate first = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate last = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return new DaySpan(first, last);
    }
}
