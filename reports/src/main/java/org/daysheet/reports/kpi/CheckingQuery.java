package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.ClaimEvent;
import org.daysheet.store.db.tables.ClaimVersion;
import org.jooq.Field;

/// How claims came through the check before sending, by what happened to them.
final class CheckingQuery {
    private static final String CHECKED = "SCRUBBED";
    private static final String USUAL = "USUAL";
    private static final String PASSED = "READY";
    /// The claim was written anew: because a person corrected it, or only because it goes another way or what is told
    /// of
    /// the practice or of payers changed.
    private static final String FROZEN = "FROZEN";

    private CheckingQuery() {}

    /// What spoils a claim, counted.
    private record Touches(int fails, int sendings) {
        static final Touches NONE = new Touches(0, 0);

        Touches and(String kind, String toStatus, boolean isTouched) {
            boolean isFail = (kind.equals(FROZEN) && isTouched) || (kind.equals(CHECKED) && !toStatus.equals(PASSED));
            return new Touches(fails + (isFail ? 1 : 0), sendings + (kind.equals(SendingQuery.SENT) ? 1 : 0));
        }

        boolean isClean() {
            return fails == 0 && sendings <= 1;
        }
    }

    /// Claims first checked in a window, judged by all that happened to them up to its end. Nobody touched a claim that
    /// was written anew by itself; of old ones it is only told whether they turned to the payer's other way.
    static List<CheckedClaim> firstChecked(Tx tx, Window window) {
        ClaimEvent check = CLAIM_EVENT.as("first_check");
        ClaimEvent before = CLAIM_EVENT.as("check_before");
        ClaimVersion written = CLAIM_VERSION.as("written");
        ClaimVersion earlier = CLAIM_VERSION.as("earlier");
        Field<Boolean> isTouched = coalesce(
                written.IS_CORRECTED,
                field(coalesce(written.SENDING_WAY, USUAL)
                        .eq(coalesce(earlier.SENDING_WAY, USUAL))
                        .or(earlier.CLAIM_VERSION_ID.isNull())));
        Map<Long, Touches> touches = new LinkedHashMap<>();
        tx.dsl()
                .select(CLAIM_EVENT.CLAIM_ID, CLAIM_EVENT.EVENT_KIND, CLAIM_EVENT.TO_STATUS, isTouched)
                .from(CLAIM_EVENT)
                .leftJoin(written)
                .on(written.CLAIM_VERSION_ID.eq(CLAIM_EVENT.CLAIM_VERSION_ID))
                .leftJoin(earlier)
                .on(earlier.CLAIM_ID.eq(written.CLAIM_ID))
                .and(earlier.VERSION_NUMBER.eq(written.VERSION_NUMBER.minus(1)))
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
                        Touches.NONE.and(row.value2(), row.value3(), !Boolean.FALSE.equals(row.value4())),
                        (all, one) -> new Touches(all.fails + one.fails, all.sendings + one.sendings)));
        List<CheckedClaim> checked = new ArrayList<>();
        touches.forEach((claim, all) -> checked.add(new CheckedClaim(claim, all.isClean())));
        return checked;
    }
}
