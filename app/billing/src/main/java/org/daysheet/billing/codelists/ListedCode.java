package org.daysheet.billing.codelists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A code as one version of a list has it.
///
/// @param list key of the version
/// @param code as it stands on claims
/// @param isBillable false for a heading that only groups codes
/// @param title what it is
/// @param from first day, null when it is the list's
/// @param to last day, null when it is the list's
public record ListedCode(
        long list,
        String code,
        boolean isBillable,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
