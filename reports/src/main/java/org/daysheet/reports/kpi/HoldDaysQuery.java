package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_HOLD;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// Days on which claims were kept back by somebody before their first sending. A hold ends with the next row of its
/// claim, on its release day, or with the sending, whichever comes first.
final class HoldDaysQuery {
    private HoldDaysQuery() {}

    private record Step(
            boolean isHold, LocalDate on, @Nullable LocalDate releaseOn) {}

    /// By claim, for claims first sent in a window; claims that never were held are absent.
    static Map<Long, Long> ofSent(Tx tx, Window window) {
        Map<Long, List<Step>> steps = new HashMap<>();
        Map<Long, LocalDate> sent = new HashMap<>();
        tx.dsl()
                .select(
                        CLAIM_HOLD.CLAIM_ID,
                        CLAIM_HOLD.IS_HOLD,
                        CLAIM_HOLD.HAPPENED_ON,
                        CLAIM_HOLD.RELEASE_ON,
                        CLAIM.FIRST_SUBMITTED_ON)
                .from(CLAIM_HOLD)
                .join(CLAIM)
                .on(CLAIM.CLAIM_ID.eq(CLAIM_HOLD.CLAIM_ID))
                .where(CLAIM.FIRST_SUBMITTED_ON.between(window.from(), window.to()))
                .orderBy(CLAIM_HOLD.CLAIM_HOLD_ID)
                .forEach(row -> {
                    steps.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                            .add(new Step(row.value2(), row.value3(), row.value4()));
                    sent.put(row.value1(), row.value5());
                });
        Map<Long, Long> days = new HashMap<>();
        sent.forEach((claim, sentOn) -> days.put(claim, days(steps.getOrDefault(claim, List.of()), sentOn)));
        return days;
    }

    private static long days(List<Step> steps, LocalDate sentOn) {
        long days = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.isHold()) {
                LocalDate end = i + 1 < steps.size() ? earlier(steps.get(i + 1).on(), sentOn) : sentOn;
                LocalDate releaseOn = step.releaseOn();
                end = releaseOn == null ? end : earlier(releaseOn, end);
                days += Math.max(0, ChronoUnit.DAYS.between(step.on(), end));
            }
        }
        return days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
