package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;
import static org.daysheet.store.db.Tables.STATEMENT_RUN;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;

/// When charges were first billed: the earlier of the first claim sent, by file or by hand, and the first statement
/// that asked for them, by the day it was made. The same clock as the aged receivables by first bill.
final class BilledQuery {
    private BilledQuery() {}

    static Map<Long, LocalDate> firstDays(Tx tx, Collection<Long> charges, ZoneId zone) {
        Map<Long, LocalDate> days = new HashMap<>();
        for (List<Long> chunk : Chunks.of(charges)) {
            claimed(tx, chunk, days);
            asked(tx, chunk, zone, days);
        }
        return days;
    }

    private static void claimed(Tx tx, List<Long> charges, Map<Long, LocalDate> days) {
        tx.dsl()
                .select(CLAIM_LINE.CHARGE_ID, min(CLAIM_EVENT.HAPPENED_ON))
                .from(CLAIM_LINE)
                .join(CLAIM_VERSION)
                .on(CLAIM_VERSION.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                .join(CLAIM_EVENT)
                .on(CLAIM_EVENT.CLAIM_ID.eq(CLAIM_VERSION.CLAIM_ID))
                .and(CLAIM_EVENT.CLAIM_VERSION_ID.eq(CLAIM_VERSION.CLAIM_VERSION_ID))
                .where(CLAIM_LINE.CHARGE_ID.in(charges))
                .and(CLAIM_EVENT.EVENT_KIND.eq("SUBMITTED"))
                .groupBy(CLAIM_LINE.CHARGE_ID)
                .forEach(row -> days.merge(row.value1(), row.value2(), BilledQuery::earlier));
    }

    private static void asked(Tx tx, List<Long> charges, ZoneId zone, Map<Long, LocalDate> days) {
        tx.dsl()
                .select(STATEMENT_LINE.CHARGE_ID, min(STATEMENT_RUN.PREPARED_AT))
                .from(STATEMENT_LINE)
                .join(STATEMENT)
                .on(STATEMENT.STATEMENT_ID.eq(STATEMENT_LINE.STATEMENT_ID))
                .join(STATEMENT_RUN)
                .on(STATEMENT_RUN.STATEMENT_RUN_ID.eq(STATEMENT.STATEMENT_RUN_ID))
                .where(STATEMENT_LINE.CHARGE_ID.in(charges))
                .and(STATEMENT_LINE.LINE_KIND.eq("DUE"))
                .groupBy(STATEMENT_LINE.CHARGE_ID)
                .forEach(
                        row -> days.merge(row.value1(), LocalDate.ofInstant(row.value2(), zone), BilledQuery::earlier));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
