package org.daysheet.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.practice.RulebookFacts;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// What somebody learned about a payer beside its own facts; kept beside what was known before.
///
/// @param learned steps of its enrolments, for the payer with that key
/// @param letter the payer's letter about these, null for none
/// @param said what it says holds from a day on, for the payer with that key
/// @param remindAfter after how many days an application for enrolment that nobody answers becomes a task, null when
///     that stays
public record PayerNews(
        Function<PayerId, List<EnrolmentFacts>> learned,
        @Nullable Path letter,
        Function<PayerId, Optional<RulebookFacts>> said,
        @Nullable Integer remindAfter) {}
