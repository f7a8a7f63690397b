package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PRACTICE;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.daysheet.store.Tx;

/// Names that stand on a sheet, and where the practice is.
final class PayerQuery {
    private PayerQuery() {}

    static Map<Long, String> names(Tx tx) {
        return tx.dsl().select(PAYER.PAYER_ID, PAYER.PAYER_NAME).from(PAYER).fetchMap(PAYER.PAYER_ID, PAYER.PAYER_NAME);
    }

    static String practiceName(Tx tx) {
        return tx
                .dsl()
                .select(PRACTICE.PRACTICE_NAME)
                .from(PRACTICE)
                .orderBy(PRACTICE.PRACTICE_ID)
                .limit(1)
                .fetch(PRACTICE.PRACTICE_NAME)
                .stream()
                .findFirst()
                .orElse("");
    }

    /// Where the practice is on the clock: decides which day a moment belongs to. Before there is a practice nothing
    /// has happened, and any zone will do.
    static ZoneId zone(Tx tx) {
        return tx
                .dsl()
                .select(PRACTICE.TIME_ZONE)
                .from(PRACTICE)
                .orderBy(PRACTICE.PRACTICE_ID)
                .limit(1)
                .fetch(PRACTICE.TIME_ZONE)
                .stream()
                .findFirst()
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}
