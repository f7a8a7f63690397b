package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// What the list of visits is asked for.
///
/// @param filter whether they were charged
/// @param from first date of service, null for any
/// @param to last date of service, null for any
/// @param provider who treated, null for anybody
/// @param text beginning of the patient's name, or the account number
public record EncounterQuestion(
        EncounterFilter filter,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ProviderId provider,
        String text) {}
