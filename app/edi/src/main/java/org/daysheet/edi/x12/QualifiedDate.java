package org.daysheet.edi.x12;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date or range of dates of a named kind (DTM, DTP).
///
/// @param qualifier such as 472 service, 232 statement from, 573 paid
/// @param from the date, or the first day of a range
/// @param to the last day of a range that is longer than its first day, else null
public record QualifiedDate(
        String qualifier, LocalDate from, @Nullable LocalDate to) {
    /// Reads a DTM (qualifier, date); null when the date is unreadable.
    public static @Nullable QualifiedDate readDtm(Segment dtm) {
        LocalDate date = dtm.date(2);
        if (date == null && dtm.is(5, "RD8")) {
            return range(dtm, 6);
        }
        return date == null ? null : new QualifiedDate(dtm.text(1), date, null);
    }

    /// Reads a DTP (qualifier, D8 or RD8, value); null when the value is unreadable. A time behind the date (DT) is
    /// left out.
    public static @Nullable QualifiedDate readDtp(Segment dtp) {
        LocalDate date = dtp.is(2, "DT") ? dtp.dateOfTime(3) : dtp.date(3);
        if (date != null) {
            return new QualifiedDate(dtp.text(1), date, null);
        }
        return range(dtp, 3);
    }

    private static @Nullable QualifiedDate range(Segment segment, int element) {
        LocalDate from = segment.rangeDate(element, 1);
        LocalDate to = segment.rangeDate(element, 2);
        if (from == null || to == null) {
            return null;
        }
        return new QualifiedDate(segment.text(1), from, to.equals(from) ? null : to);
    }
}
