package org.daysheet.billing.encounters;

import java.time.LocalDate;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Which visits a list shows.
///
/// @param state by whether they were charged
/// @param from first date of service, null for any
/// @param to last date of service, null for any
/// @param provider who treated, null for anybody
/// @param text beginning of the patient's name, or the account number; empty for everybody
public record EncounterSearch(
        State state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ProviderId provider,
        String text) {
    /// Every visit.
    public static final EncounterSearch ALL = new EncounterSearch(State.ALL, null, null, null, "");

    /// Visits by whether they were charged.
    public enum State {
        /// Not charged yet.
        OPEN,
        /// Charged.
        CLOSED,
        /// Charged to a coverage, and no claim made yet.
        UNCLAIMED,
        ALL
    }

    public EncounterSearch {
        text = text.strip();
    }
}
