package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Until when a payer takes a claim.
///
/// @param basis what the days are counted from
/// @param from the day they are counted from
/// @param last the last day on which the payer takes it
public record FilingLimit(Basis basis, LocalDate from, LocalDate last) {
    /// What the days are counted from.
    public enum Basis {
        /// The first day of service.
        SERVICE,
        /// The decision of the payer before, for a second or third payer.
        EARLIER_DECISION,
        /// The payer's own decision, for what replaces a claim it decided. Payers state no limit of their own for it,
        /// so that of appeals is only a measure.
        OWN_DECISION
    }

    /// Days from a day to the last one: 0 on the last day itself, less than 0 afterwards.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, last);
    }
}
