package org.daysheet.store;

import static org.daysheet.store.db.Tables.PRACTICE;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jooq.DSLContext;

/// Where the practice is on the clock: decides which calendar day a moment belongs to.
final class PracticeZone {
    private PracticeZone() {}

    /// The zone kept with the practice; the given one as long as no practice is set up.
    static ZoneId read(DSLContext dsl, ZoneId whenUnset) {
        String name = dsl.select(PRACTICE.TIME_ZONE)
                .from(PRACTICE)
                .orderBy(PRACTICE.PRACTICE_ID)
                .limit(1)
                .fetchOne(PRACTICE.TIME_ZONE);
        if (name == null) {
            return whenUnset;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new StoreFailure(
                    "The time zone of the practice is unknown: " + name + ". Correct it in the settings.");
        }
    }
}
