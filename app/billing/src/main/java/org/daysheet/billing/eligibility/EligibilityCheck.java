package org.daysheet.billing.eligibility;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A check of a coverage as it was written down.
///
/// @param id key; later ones have higher ones
/// @param facts what was asked and told
/// @param supersedes key of the check it corrects, null for none
/// @param supersededBy key of the check that corrects it, null while it stands
/// @param recordedAt when it was written down
/// @param recordedBy login name of who asked
public record EligibilityCheck(
        long id,
        EligibilityFacts facts,
        @Nullable Long supersedes,
        @Nullable Long supersededBy,
        Instant recordedAt,
        String recordedBy) {
    /// Whether nobody corrected it.
    public boolean stands() {
        return supersededBy == null;
    }

    /// How many days before a day of service it was asked; 0 when on that day or later.
    public int ageOn(LocalDate day) {
        return (int) Math.max(0, DAYS.between(facts.askedOn(), day));
    }

    /// The one that counts for a day of service: of those that stand and say something about that day, the one asked
    /// last. What was denied for earlier days does not count against a check that says it holds on exactly that
    /// one.
    public static Optional<EligibilityCheck> counting(Collection<EligibilityCheck> checks, LocalDate day) {
        List<EligibilityCheck> about = checks.stream()
                .filter(check -> check.stands() && check.facts().isAbout(day))
                .toList();
        boolean isSure = about.stream().anyMatch(check -> check.facts().isSureOf(day));
        return about.stream()
                .filter(check -> !isSure || !check.facts().isDeniedBefore(day))
                .max(Comparator.comparing(
                                (EligibilityCheck check) -> check.facts().askedOn())
                        .thenComparing(EligibilityCheck::id));
    }
}
