package org.daysheet.billing.followups;

import java.time.LocalDate;

/// The days a denial goes by.
///
/// @param dueOn when somebody works it
/// @param appealUntil last day on which the payer takes an appeal
public record DenialDays(LocalDate dueOn, LocalDate appealUntil) {
    /// The days of a denial: worked after the payer's usual pause, not later than the last day of an appeal, and never
    /// before today.
    ///
    /// @param decidedOn day of the decision
    /// @param appealDays from the decision to the last day of an appeal
    /// @param followUpDays pause before a payer is asked
    public static DenialDays of(LocalDate today, LocalDate decidedOn, int appealDays, int followUpDays) {
        LocalDate until = decidedOn.plusDays(appealDays);
        LocalDate usual = today.plusDays(followUpDays);
        LocalDate due = until.isBefore(usual) ? until : usual;
        return new DenialDays(due.isBefore(today) ? today : due, until);
    }

    /// Whether an appeal comes too late on a day.
    public boolean isTooLate(LocalDate today) {
        return appealUntil.isBefore(today);
    }
}
