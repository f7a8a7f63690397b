package org.daysheet.edi.x12;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date or range of dates of a named kind (DTM, DTP).
///
/// @param qualifier such as 472 service, 232 statement from, 573 paid
/// @param from the date, or the first day of a range
/// @param to the last day of a range that is longer than its first day, else null
public record QualifiedDate(
        String qualifier, LocalDate from, @Nullable LocalDate to) {}
