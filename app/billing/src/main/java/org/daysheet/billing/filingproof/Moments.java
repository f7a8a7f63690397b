package org.daysheet.billing.filingproof;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.daysheet.billing.problem.Texts;

/// Says moments as the clocks of the practice show them, with the zone.
///
/// @param zone where the practice is
record Moments(ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm:ss", Locale.US);

    String words(Instant moment) {
        return Texts.of("filingproof.moment", MOMENT.format(LocalDateTime.ofInstant(moment, zone)), zone);
    }
}
