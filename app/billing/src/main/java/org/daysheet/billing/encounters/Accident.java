package org.daysheet.billing.encounters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An accident the visit is about (837P CLM11, CMS-1500 box 10).
///
/// @param kind of which kind
/// @param on when it happened, null when not known yet
/// @param state of an auto accident, two letters, empty else
public record Accident(Kind kind, @Nullable LocalDate on, String state) {
    /// Kinds as claims name them.
    public enum Kind {
        /// Auto accident.
        AA,
        /// Employment.
        EM,
        /// Other accident.
        OA
    }
}
