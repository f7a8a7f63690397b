package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.PERIOD_EVENT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.Tx;

/// Up to which day the books are closed. Months are closed in order, so one day says it all.
public final class ClosedMonthQuery {
    private ClosedMonthQuery() {}

    /// The last day of the last month that is closed, empty while none is.
    public static Optional<LocalDate> through(Tx tx) {
        var later = PERIOD_EVENT.as("later_event");
        return Optional.ofNullable(tx.dsl()
                        .select(max(PERIOD_EVENT.MONTH_ON))
                        .from(PERIOD_EVENT)
                        .where(PERIOD_EVENT.IS_CLOSED.isTrue())
                        .and(notExists(selectOne()
                                .from(later)
                                .where(later.MONTH_ON.eq(PERIOD_EVENT.MONTH_ON))
                                .and(later.PERIOD_EVENT_ID.gt(PERIOD_EVENT.PERIOD_EVENT_ID))))
                        .fetchSingle()
                        .value1())
                .map(first -> YearMonth.from(first).atEndOfMonth());
    }

    /// Refuses what would be posted in a closed month.
    ///
    /// @throws BillingException when the day of the transaction lies in one
    static void refuse(Tx tx) {
        LocalDate today = tx.today();
        if (through(tx).filter(last -> !today.isAfter(last)).isPresent()) {
            throw new BillingException("ledger.month-closed", YearMonth.from(today), today);
        }
    }
}
