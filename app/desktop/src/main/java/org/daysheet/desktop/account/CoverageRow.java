package org.daysheet.desktop.account;

import java.time.LocalDate;
import org.daysheet.desktop.parts.Badge;
import org.jspecify.annotations.Nullable;

/// A coverage of the patient.
///
/// @param order primary, secondary or tertiary, in words
/// @param payer who adjudicates
/// @param member member number
/// @param plan group number and name of the plan
/// @param relationship what the patient is to the subscriber, with the subscriber's name when it is another
/// @param from first day
/// @param to last day, null when open
/// @param state whether it holds today
public record CoverageRow(
        String order,
        String payer,
        String member,
        String plan,
        String relationship,
        LocalDate from,
        @Nullable LocalDate to,
        Badge state) {}
