package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM_EVENT;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.reports.kpi.CleanVerdict.Touch;
import org.daysheet.reports.kpi.CleanVerdict.What;
import org.daysheet.store.Tx;
import org.daysheet.store.db.tables.ClaimEvent;
import org.daysheet.store.db.tables.ClaimVersion;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// How claims came through the check before sending, by what happened to them.
final class CheckingQuery {
    private static final String CHECKED = "SCRUBBED";
    private static final String USUAL = "USUAL";
    private static final String PASSED = "READY";
    /// The claim was written anew: because a person corrected it, or only because it goes another way or what is told
    /// of the practice or of payers changed.
    private static final String FROZEN = "FROZEN";

    private CheckingQuery() {}

    /// What happened to a claim so far, as far as it bears on whether it is clean.
    private static final class Story {
        private final List<Touch> touches = new ArrayList<>();
        private boolean isChecked;
        private int sendings;

        void take(String kind, String toStatus, boolean isTouched, LocalDate on, String by) {
            @Nullable What what = null;
            switch (kind) {
                case CHECKED -> {
                    isChecked = true;
                    what = toStatus.equals(PASSED) ? null : What.FAILED_CHECK;
                }
                case FROZEN -> what = isTouched ? What.CORRECTED : null;
                case SendingQuery.SENT -> what = ++sendings > 1 ? What.SENT_AGAIN : null;
                default -> {
                    // nothing that is done to the claim itself
                }
            }
            if (what != null) {
                touches.add(new Touch(what, on, by));
            }
        }

        CleanVerdict verdict() {
            return new CleanVerdict(isChecked, touches);
        }
    }

    /// Claims first checked in a window, judged by all that happened to them up to its end. Nobody touched a claim that
    /// was written anew by itself; of old ones it is only told whether they turned to the payer's other way.
    static List<CheckedClaim> firstChecked(Tx tx, Window window) {
        ClaimEvent check = CLAIM_EVENT.as("first_check");
        ClaimEvent before = CLAIM_EVENT.as("check_before");
        Condition isOfWindow = CLAIM_EVENT
                .CLAIM_ID
                .in(select(check.CLAIM_ID)
                        .from(check)
                        .where(check.EVENT_KIND.eq(CHECKED))
                        .and(check.HAPPENED_ON.between(window.from(), window.to())))
                .and(notExists(selectOne()
                        .from(before)
                        .where(before.CLAIM_ID.eq(CLAIM_EVENT.CLAIM_ID))
                        .and(before.EVENT_KIND.eq(CHECKED))
                        .and(before.HAPPENED_ON.lt(window.from()))))
                .and(CLAIM_EVENT.HAPPENED_ON.le(window.to()));
        List<CheckedClaim> checked = new ArrayList<>();
        stories(tx, isOfWindow)
                .forEach((claim, story) ->
                        checked.add(new CheckedClaim(claim, story.verdict().isClean())));
        return checked;
    }

    /// The same of one claim, by all that happened to it.
    static CleanVerdict of(Tx tx, long claimId) {
        Story story = stories(tx, CLAIM_EVENT.CLAIM_ID.eq(claimId)).get(claimId);
        return story == null ? new CleanVerdict(false, List.of()) : story.verdict();
    }

    private static Map<Long, Story> stories(Tx tx, Condition which) {
        ClaimVersion written = CLAIM_VERSION.as("written");
        ClaimVersion earlier = CLAIM_VERSION.as("earlier");
        Field<Boolean> isTouched = coalesce(
                written.IS_CORRECTED,
                field(coalesce(written.SENDING_WAY, USUAL)
                        .eq(coalesce(earlier.SENDING_WAY, USUAL))
                        .or(earlier.CLAIM_VERSION_ID.isNull())));
        Map<Long, Story> stories = new LinkedHashMap<>();
        tx.dsl()
                .select(
                        CLAIM_EVENT.CLAIM_ID,
                        CLAIM_EVENT.EVENT_KIND,
                        CLAIM_EVENT.TO_STATUS,
                        isTouched,
                        CLAIM_EVENT.HAPPENED_ON,
                        APP_USER.LOGIN_NAME)
                .from(CLAIM_EVENT)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(CLAIM_EVENT.HAPPENED_BY))
                .leftJoin(written)
                .on(written.CLAIM_VERSION_ID.eq(CLAIM_EVENT.CLAIM_VERSION_ID))
                .leftJoin(earlier)
                .on(earlier.CLAIM_ID.eq(written.CLAIM_ID))
                .and(earlier.VERSION_NUMBER.eq(written.VERSION_NUMBER.minus(1)))
                .where(which)
                .orderBy(CLAIM_EVENT.CLAIM_EVENT_ID)
                .forEach(row -> stories.computeIfAbsent(row.value1(), _ -> new Story())
                        .take(
                                row.value2(),
                                row.value3(),
                                !Boolean.FALSE.equals(row.value4()),
                                row.value5(),
                                row.value6()));
        return stories;
    }
}
