package org.daysheet.billing.encounters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An accident the visit is about (837P CLM11, CMS-1500 box 10).
///
/// @param kind of which kind
/// @param on when it happened, null when not known yet
/// @param state of an auto accident, two letters, empty else
/// @param country of an auto accident outside the US, two letters, empty else
/// @param file the case at its payer, {@link AccidentCase#NONE} when none is known
public record Accident(Kind kind, @Nullable LocalDate on, String state, String country, AccidentCase file) {
    /// Kinds as claims name them.
    public enum Kind {
        /// Auto accident.
        AA,
        /// Employment.
        EM,
        /// Other accident.
        OA,
        /// Auto accident at work.
        AA_EM,
        /// Other accident at work.
        EM_OA;

        /// The causes that a claim names, one to two of AA, EM and OA (837P CLM11).
        public List<String> causes() {
            return List.of(name().split("_"));
        }

        /// Whether a claim names the state.
        public boolean isAuto() {
            return causes().contains(AA.name());
        }
    }

    /// One in the US.
    public Accident(Kind kind, @Nullable LocalDate on, String state, AccidentCase file) {
        this(kind, on, state, "", file);
    }

    /// One of which no case is known.
    public Accident(Kind kind, @Nullable LocalDate on, String state) {
        this(kind, on, state, AccidentCase.NONE);
    }
}
