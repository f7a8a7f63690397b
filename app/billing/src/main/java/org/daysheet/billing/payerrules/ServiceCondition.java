package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which days of service a rule is about.
///
/// @param from first day, null for any
/// @param to last day, null for any
public record ServiceCondition(
        @Nullable LocalDate from, @Nullable LocalDate to) {
    /// Every day.
    public static final ServiceCondition ANY = new ServiceCondition(null, null);

    boolean matches(@Nullable LocalDate day) {
        boolean isAsked = from != null || to != null;
        return !isAsked || (day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }
}
