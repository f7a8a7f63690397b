package org.daysheet.billing.authorizations;

import java.time.LocalDate;

/// A standing charge that uses an authorization.
///
/// @param encounter key of its visit
/// @param serviceOn day of the visit
/// @param procedure what was done
/// @param thousandths units times 1,000; minutes are no units
record UsedCharge(long encounter, LocalDate serviceOn, String procedure, long thousandths) {
    private static final String MINUTES = "MJ";

    /// Units that count.
    static long thousandths(long units, String type) {
        return type.equals(MINUTES) ? 0 : units;
    }
}
