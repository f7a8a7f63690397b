package org.daysheet.billing.patients;

import java.time.LocalDate;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.id.CoverageId;
import org.jspecify.annotations.Nullable;

/// Days on which the coverages of a patient do not fit together. It keeps nobody from anything: some patients have
/// none.
///
/// @param coverage the one to look at
/// @param order of it
/// @param kind what does not fit
/// @param from first day
/// @param to last day, null when open
public record CoverageGap(
        CoverageId coverage,
        int order,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate to) {
    /// What does not fit.
    public enum Kind {
        /// Nothing of its order holds between the coverage before and this one.
        BETWEEN,
        /// This one stands behind another, and there is none in front of it.
        NOTHING_IN_FRONT,
        /// The last primary coverage ended, and nothing follows.
        ENDED
    }

    /// In words, one sentence.
    public String words() {
        LocalDate last = to;
        return switch (kind) {
            case BETWEEN -> Texts.of("patients.gap.between", order, from, last == null ? "" : Texts.day(last));
            case NOTHING_IN_FRONT ->
                last == null
                        ? Texts.of("patients.gap.front-open", order, order - 1, from)
                        : Texts.of("patients.gap.front", order, order - 1, from, last);
            case ENDED -> Texts.of("patients.gap.ended", from.minusDays(1));
        };
    }
}
