package org.daysheet.billing.authorizations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A prior authorization.
///
/// @param id key; later ones have higher ones
/// @param facts what was allowed
/// @param endedOn last day after it was ended before its time, null when it was not
/// @param endNote why it was ended, empty when it was not
/// @param recordedBy login name of who wrote it down
public record Authorization(
        long id, AuthorizationFacts facts, @Nullable LocalDate endedOn, String endNote, String recordedBy) {
    /// The last day on which it holds, empty when that is open.
    public Optional<LocalDate> lastDay() {
        return Stream.of(Optional.ofNullable(facts.period().to()), Optional.ofNullable(endedOn))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /// Whether it holds on a day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(facts.period().from())
                && lastDay().filter(day::isAfter).isEmpty();
    }
}
