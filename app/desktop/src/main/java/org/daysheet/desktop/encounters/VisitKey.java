package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.parts.Formats;

/// The name people use for a visit: whose it is and its day, such as `P10005 06/26/2026`.
///
/// @param account the patient's account number
/// @param on its day
public record VisitKey(String account, LocalDate on) {
    /// The name of a visit.
    public static String of(String account, LocalDate on) {
        return account + " " + Formats.date(on);
    }

    /// What a name says; empty when it is none.
    static Optional<VisitKey> read(String key, LocalDate today) {
        int blank = key.lastIndexOf(' ');
        return blank < 0
                ? Optional.empty()
                : DayWords.read(key.substring(blank + 1), today).map(on -> new VisitKey(key.substring(0, blank), on));
    }

    /// Whether a row is such a visit.
    boolean isOf(EncounterRow row) {
        return row.account().equals(account) && row.serviceOn().equals(on);
    }
}
