package org.daysheet.billing.periods;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.billing.ledger.MonthEntries;
import org.daysheet.billing.ledger.MonthEntriesQuery;
import org.daysheet.billing.ledger.MonthTotal;
import org.daysheet.store.Tx;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Proves that closed months are as they were closed: their entries, their totals, and that each opens as the one
/// before it closed. Reads only.
public final class PeriodProof {
    private PeriodProof() {}

    public static List<CheckResult> run(Tx tx, Progress progress) {
        Faults faults = new Faults("closed months");
        Map<YearMonth, Map<String, Long>> ends = new HashMap<>();
        for (MonthEvent event : PeriodStore.last(tx).values()) {
            progress.stopIfCancelled();
            if (event.isClosed()) {
                List<MonthTotal> kept = PeriodStore.totals(tx, event.id());
                prove(faults, event, kept, MonthEntriesQuery.of(tx, event.month()));
                ends.put(event.month(), closings(kept));
                faults.expect(
                        opensAsClosed(kept, ends.get(event.month().minusMonths(1))),
                        "period_event " + event.id() + ": " + event.month()
                                + " does not open as the month before it closed");
            }
        }
        return List.of(faults.result());
    }

    private static void prove(Faults faults, MonthEvent event, List<MonthTotal> kept, MonthEntries now) {
        String which = "period_event " + event.id() + ": " + event.month();
        faults.expect(
                event.postings() == now.count() && event.lastSequence() == now.lastSequence(),
                which + " was closed with " + event.postings() + " postings and has " + now.count());
        faults.expect(event.entriesSha256().equals(now.sha256()), which + " has other entries than when it was closed");
        faults.expect(kept.equals(now.totals()), which + " has other totals than when it was closed");
        faults.expect(kept.stream().allMatch(total -> total.difference().isZero()), which + " does not roll forward");
    }

    private static Map<String, Long> closings(List<MonthTotal> totals) {
        Map<String, Long> closings = new HashMap<>();
        totals.forEach(
                total -> closings.put(total.accountClass(), total.closing().cents()));
        return closings;
    }

    private static boolean opensAsClosed(List<MonthTotal> totals, @Nullable Map<String, Long> before) {
        return before == null
                || totals.stream()
                        .allMatch(total -> before.getOrDefault(total.accountClass(), 0L)
                                == total.opening().cents());
    }
}
