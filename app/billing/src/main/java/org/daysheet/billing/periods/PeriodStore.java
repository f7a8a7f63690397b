package org.daysheet.billing.periods;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.PERIOD_EVENT;
import static org.daysheet.store.db.Tables.PERIOD_TOTAL;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.MonthEntries;
import org.daysheet.billing.ledger.MonthTotal;
import org.daysheet.store.Bulk;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Field;

/// Rows of closings and openings of months. The last row of a month says how it stands.
final class PeriodStore {
    private static final List<Field<?>> TOTALS = List.of(
            PERIOD_TOTAL.PERIOD_EVENT_ID,
            PERIOD_TOTAL.ORDINAL,
            PERIOD_TOTAL.ACCOUNT_CLASS,
            PERIOD_TOTAL.OPENING_CENTS,
            PERIOD_TOTAL.DEBIT_CENTS,
            PERIOD_TOTAL.CREDIT_CENTS,
            PERIOD_TOTAL.CLOSING_CENTS);

    private PeriodStore() {}

    static long insert(Tx tx, MonthEntries entries, boolean isClosed, String reason) {
        tx.adds(PERIOD_EVENT);
        var row = tx.dsl().newRecord(PERIOD_EVENT);
        row.setMonthOn(entries.month().atDay(1));
        row.setIsClosed(isClosed);
        row.setReason(reason);
        row.setPostingCount(entries.count());
        row.setLastSequence(entries.lastSequence());
        row.setEntriesSha256(entries.sha256());
        row.setHappenedOn(tx.today());
        row.setHappenedAt(tx.now());
        row.setHappenedBy(tx.user().value());
        row.insert();
        long id = row.getPeriodEventId();
        tx.adds(PERIOD_TOTAL);
        try (Bulk rows = Bulk.insert(tx, PERIOD_TOTAL, TOTALS)) {
            int ordinal = 0;
            for (MonthTotal total : entries.totals()) {
                ordinal++;
                rows.row(
                        id,
                        ordinal,
                        total.accountClass(),
                        total.opening().cents(),
                        total.debits().cents(),
                        total.credits().cents(),
                        total.closing().cents());
            }
        }
        return id;
    }

    /// All, oldest first.
    static List<MonthEvent> events(Tx tx) {
        return tx.dsl()
                .select(PERIOD_EVENT.fields())
                .select(APP_USER.LOGIN_NAME)
                .from(PERIOD_EVENT)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(PERIOD_EVENT.HAPPENED_BY))
                .orderBy(PERIOD_EVENT.PERIOD_EVENT_ID)
                .fetch(row -> new MonthEvent(
                        row.get(PERIOD_EVENT.PERIOD_EVENT_ID),
                        YearMonth.from(row.get(PERIOD_EVENT.MONTH_ON)),
                        row.get(PERIOD_EVENT.IS_CLOSED),
                        row.get(PERIOD_EVENT.REASON),
                        row.get(PERIOD_EVENT.POSTING_COUNT),
                        row.get(PERIOD_EVENT.LAST_SEQUENCE),
                        row.get(PERIOD_EVENT.ENTRIES_SHA256),
                        row.get(PERIOD_EVENT.HAPPENED_ON),
                        row.get(APP_USER.LOGIN_NAME)));
    }

    /// What happened last to each month, by month.
    static Map<YearMonth, MonthEvent> last(Tx tx) {
        Map<YearMonth, MonthEvent> last = new LinkedHashMap<>();
        events(tx).forEach(event -> last.put(event.month(), event));
        return last;
    }

    /// The totals that were kept with an event, in their order.
    static List<MonthTotal> totals(Tx tx, long event) {
        return tx.dsl()
                .selectFrom(PERIOD_TOTAL)
                .where(PERIOD_TOTAL.PERIOD_EVENT_ID.eq(event))
                .orderBy(PERIOD_TOTAL.ORDINAL)
                .fetch(row -> new MonthTotal(
                        row.getAccountClass(),
                        Money.ofCents(row.getOpeningCents()),
                        Money.ofCents(row.getDebitCents()),
                        Money.ofCents(row.getCreditCents()),
                        Money.ofCents(row.getClosingCents())));
    }
}
