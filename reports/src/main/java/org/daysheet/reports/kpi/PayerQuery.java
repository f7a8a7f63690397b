package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PRACTICE;

import java.util.Map;
import org.daysheet.store.Tx;

/// Names that stand on a sheet.
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
}
