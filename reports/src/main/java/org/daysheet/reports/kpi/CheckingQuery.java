package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.ClaimEvent;

/// How claims came through the check before sending, by what happened to them.
final class CheckingQuery {
    private static final String CHECKED = "SCRUBBED";
    private static final String PASSED = "READY";
    /// Corrected facts became a new version: before sending, or to be sent again.
    private static final String CORRECTED = "FROZEN";

    private CheckingQuery() {}

    /// What spoils a claim, counted.
    private record Touches(int fails, int sendings) {
        static final Touches NONE = new Touches(0, 0);

        Touches and(String kind, String toStatus) {
            boolean isFail = kind.equals(CORRECTED) || (kind.equals(CHECKED) && !toStatus.equals(PASSED));
            return new Touches(fails + (isFail ? 1 : 0), sendings + (kind.equals(SendingQuery.SENT) ? 1 : 0));
        }

        boolean isClean() {
            return fails == 0 && sendings <= 1;
        }
    }

    /// Claims first checked in a window, judged by all that happened to them up to its end.
    static List<CheckedClaim> firstChecked(Tx tx, Window window) {
        ClaimEvent check = CLAIM_EVENT.as("first_check");
        ClaimEvent before = CLAIM_EVENT.as("check_before");
        Map<Long, Touches> touches = new LinkedHashMap<>();
        tx.dsl()
                .select(CLAIM_EVENT.CLAIM_ID, CLAIM_EVENT.EVENT_KIND, CLAIM_EVENT.TO_STATUS)
                .from(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM_ID.in(select(check.CLAIM_ID)
                        .from(check)
                        .where(check.EVENT_KIND.eq(CHECKED))
                        .and(check.HAPPENED_ON.between(window.from(), window.to()))))
                .and(notExists(selectOne()
                        .from(before)
                        .where(before.CLAIM_ID.eq(CLAIM_EVENT.CLAIM_ID))
                        .and(before.EVENT_KIND.eq(CHECKED))
                        .and(before.HAPPENED_ON.lt(window.from()))))
                .and(CLAIM_EVENT.HAPPENED_ON.le(window.to()))
                .orderBy(CLAIM_EVENT.CLAIM_EVENT_ID)
                .forEach(row -> touches.merge(
                        row.value1(),
                        Touches.NONE.and(row.value2(), row.value3()),
                        (all, one) -> new Touches(all.fails + one.fails, all.sendings + one.sendings)));
        List<CheckedClaim> checked = new ArrayList<>();
        touches.forEach((claim, all) -> checked.add(new CheckedClaim(claim, all.isClean())));
        return checked;
    }
}
