package org.daysheet.desktop.settings;

import java.util.List;
import org.daysheet.billing.claims.AnswerDays;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// A payer of the list.
///
/// @param payer the payer
/// @param aliases other numbers it goes by on remittances
/// @param days after how many days its answers are missed
/// @param ways by which profiles files go to it
/// @param enrolments every step of what it agreed to, newest first
/// @param book what it said about its limits and wishes
/// @param remindAfter days after which an application for enrolment that nobody answers becomes a task
/// @param main the profile of payers without a usual one of their own, null before the practice is set up
public record PayerRow(
        Payer payer,
        List<String> aliases,
        AnswerDays days,
        PayerWays ways,
        List<Enrolment> enrolments,
        PayerRulebook book,
        int remindAfter,
        @Nullable SubmissionProfileId main) {
    public PayerRow {
        aliases = List.copyOf(aliases);
        enrolments = List.copyOf(enrolments);
    }
}
