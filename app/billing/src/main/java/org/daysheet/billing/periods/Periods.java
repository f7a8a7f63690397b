package org.daysheet.billing.periods;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.ledger.ClosedMonthQuery;
import org.daysheet.billing.ledger.JournalQuery;
import org.daysheet.billing.ledger.MonthEntries;
import org.daysheet.billing.ledger.MonthEntriesQuery;
import org.daysheet.billing.ledger.MonthTotal;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// Closes months that are over and opens them again. What was posted in a closed month is kept as totals and as a
/// hash, which the check of the books compares from then on; the ledger posts nothing in it any more. Whatever is
/// found later is posted on the day it is found.
public final class Periods {
    private final Session session;

    public Periods(Session session) {
        this.session = session;
    }

    /// Every month from the first posting to today, newest first.
    public List<MonthRow> list() {
        return session.read(tx -> {
            Map<YearMonth, MonthEvent> last = PeriodStore.last(tx);
            YearMonth now = YearMonth.from(tx.today());
            YearMonth first = last.keySet().stream()
                    .min(YearMonth::compareTo)
                    .or(() -> MonthEntriesQuery.first(tx))
                    .orElse(now);
            List<MonthRow> rows = new ArrayList<>();
            for (YearMonth month = now; !month.isBefore(first); month = month.minusMonths(1)) {
                rows.add(row(tx, month, last.get(month)));
            }
            return List.copyOf(rows);
        });
    }

    /// A month with its roll-forward, closed or not.
    public MonthBooks show(YearMonth month) {
        return session.read(tx -> books(tx, month));
    }

    /// The general journal of a month, closed or not.
    public MonthJournal journal(YearMonth month) {
        return session.read(tx -> {
            MonthEvent last = PeriodStore.last(tx).get(month);
            return new MonthJournal(month, last != null && last.isClosed(), JournalQuery.of(tx, month));
        });
    }

    /// Closes a month and every open month before it, each for itself.
    ///
    /// @return the months that are closed now and were not before, oldest first
    /// @throws BillingException when the month is not over, is closed, or does not roll forward
    public List<MonthBooks> close(YearMonth month) {
        return session.write(tx -> {
            if (!tx.today().isAfter(month.atEndOfMonth())) {
                throw new BillingException(
                        "periods.close.not-over", month, month.atEndOfMonth().plusDays(1));
            }
            Optional<YearMonth> closed = ClosedMonthQuery.through(tx).map(YearMonth::from);
            if (closed.filter(last -> !month.isAfter(last)).isPresent()) {
                throw new BillingException("periods.close.already", month);
            }
            YearMonth first = closed.map(last -> last.plusMonths(1))
                    .or(() -> MonthEntriesQuery.first(tx).filter(posted -> posted.isBefore(month)))
                    .orElse(month);
            List<MonthBooks> done = new ArrayList<>();
            for (YearMonth next = first; !next.isAfter(month); next = next.plusMonths(1)) {
                close(tx, next);
                done.add(books(tx, next));
            }
            return List.copyOf(done);
        });
    }

    private static void close(Tx tx, YearMonth month) {
        MonthEntries entries = MonthEntriesQuery.of(tx, month);
        for (MonthTotal total : entries.totals()) {
            if (!total.difference().isZero()) {
                throw new BillingException(
                        "periods.close.difference",
                        month,
                        total.accountClass(),
                        total.opening().display(),
                        total.debits().minus(total.credits()).display(),
                        total.closing().display());
            }
        }
        long id = PeriodStore.insert(tx, entries, true, "");
        tx.audit("period.closed", "period_event", id, month + " " + entries.sha256());
    }

    /// Opens the last closed month again.
    ///
    /// @param reason why; it stays with the month
    /// @throws BillingException when it is not closed, a later one is closed too, or no reason is given
    public MonthBooks reopen(YearMonth month, String reason) {
        return session.write(tx -> {
            if (reason.isBlank()) {
                throw new BillingException("periods.reopen.reason-missing", month);
            }
            MonthEvent last = PeriodStore.last(tx).get(month);
            if (last == null || !last.isClosed()) {
                throw new BillingException("periods.reopen.not-closed", month);
            }
            ClosedMonthQuery.through(tx)
                    .map(YearMonth::from)
                    .filter(month::isBefore)
                    .ifPresent(later -> {
                        throw new BillingException("periods.reopen.later", month, later);
                    });
            long id = PeriodStore.insert(tx, MonthEntriesQuery.of(tx, month), false, reason.strip());
            tx.audit("period.reopened", "period_event", id, month.toString());
            return books(tx, month);
        });
    }

    private static MonthBooks books(Tx tx, YearMonth month) {
        List<MonthEvent> history = PeriodStore.events(tx).stream()
                .filter(event -> event.month().equals(month))
                .toList();
        MonthEvent last = history.isEmpty() ? null : history.getLast();
        return new MonthBooks(row(tx, month, last), MonthEntriesQuery.of(tx, month), history);
    }

    private static MonthRow row(Tx tx, YearMonth month, @Nullable MonthEvent last) {
        if (last != null) {
            return new MonthRow(month, last.isClosed() ? MonthState.CLOSED : MonthState.REOPENED, last);
        }
        boolean isOver = tx.today().isAfter(month.atEndOfMonth());
        return new MonthRow(month, isOver ? MonthState.OPEN : MonthState.CURRENT, null);
    }
}
