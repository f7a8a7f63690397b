package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_HOLD;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Bulk;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/// Rows of holds and releases. The last row of a claim says how it stands.
final class ClaimHoldStore {
    private static final List<Field<?>> FIELDS = List.of(
            CLAIM_HOLD.CLAIM_ID,
            CLAIM_HOLD.IS_HOLD,
            CLAIM_HOLD.REASON,
            CLAIM_HOLD.RELEASE_ON,
            CLAIM_HOLD.HAPPENED_ON,
            CLAIM_HOLD.HAPPENED_AT,
            CLAIM_HOLD.HAPPENED_BY);

    private ClaimHoldStore() {}

    static void insert(
            Tx tx, Collection<ClaimId> claims, boolean isHold, String reason, @Nullable LocalDate releaseOn) {
        tx.adds(CLAIM_HOLD);
        try (Bulk rows = Bulk.insert(tx, CLAIM_HOLD, FIELDS)) {
            for (ClaimId claim : claims) {
                rows.row(
                        claim.value(),
                        isHold,
                        reason,
                        releaseOn,
                        tx.today(),
                        tx.now(),
                        tx.user().value());
            }
        }
    }

    /// Holds that nobody released, by claim; some have come to their release day.
    static Map<ClaimId, ClaimHold> unreleased(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, ClaimHold> found = new LinkedHashMap<>();
        List<Long> keys = claims.stream().map(ClaimId::value).distinct().toList();
        for (List<Long> chunk : Chunks.of(keys)) {
            holds(tx, CLAIM_HOLD.CLAIM_ID.in(chunk)).forEach(hold -> found.put(hold.claim(), hold));
        }
        return found;
    }

    /// The holds of those of these claims that are held today.
    static Map<ClaimId, ClaimHold> current(Tx tx, Collection<ClaimId> claims) {
        Map<ClaimId, ClaimHold> holds = unreleased(tx, claims);
        holds.values().removeIf(hold -> !hold.isOn(tx.today()));
        return holds;
    }

    /// Holds that came to their release day while their claims are still here, the first day first.
    static List<ClaimHold> due(Tx tx) {
        return holds(
                tx,
                CLAIM_HOLD
                        .RELEASE_ON
                        .le(tx.today())
                        .and(CLAIM_HOLD.CLAIM_ID.in(select(CLAIM.CLAIM_ID)
                                .from(CLAIM)
                                .where(CLAIM.STATUS.in(ClaimStepQuery.names(ClaimStatus::isBeforeSending))))));
    }

    private static List<ClaimHold> holds(Tx tx, Condition which) {
        return tx.dsl()
                .select(CLAIM_HOLD.CLAIM_ID, CLAIM_HOLD.REASON, CLAIM_HOLD.HAPPENED_ON, CLAIM_HOLD.RELEASE_ON)
                .from(CLAIM_HOLD)
                .where(which)
                .and(isLast())
                .orderBy(CLAIM_HOLD.RELEASE_ON, CLAIM_HOLD.CLAIM_ID)
                .fetch(row -> new ClaimHold(new ClaimId(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /// Keys of the claims that are held on a day, wherever they stand.
    static Select<Record1<Long>> held(LocalDate today) {
        return select(CLAIM_HOLD.CLAIM_ID)
                .from(CLAIM_HOLD)
                .where(CLAIM_HOLD.RELEASE_ON.isNull().or(CLAIM_HOLD.RELEASE_ON.gt(today)))
                .and(isLast());
    }

    private static Condition isLast() {
        var later = CLAIM_HOLD.as("later_hold");
        return CLAIM_HOLD
                .IS_HOLD
                .isTrue()
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.CLAIM_ID.eq(CLAIM_HOLD.CLAIM_ID))
                        .and(later.CLAIM_HOLD_ID.gt(CLAIM_HOLD.CLAIM_HOLD_ID))));
    }

    /// Oldest first.
    static List<ClaimHoldEvent> history(Tx tx, ClaimId claim) {
        List<ClaimHoldEvent> events = new ArrayList<>();
        tx.dsl()
                .select(
                        CLAIM_HOLD.IS_HOLD,
                        CLAIM_HOLD.REASON,
                        CLAIM_HOLD.RELEASE_ON,
                        CLAIM_HOLD.HAPPENED_ON,
                        APP_USER.LOGIN_NAME)
                .from(CLAIM_HOLD)
                .join(APP_USER)
                .on(APP_USER.USER_ID.eq(CLAIM_HOLD.HAPPENED_BY))
                .where(CLAIM_HOLD.CLAIM_ID.eq(claim.value()))
                .orderBy(CLAIM_HOLD.CLAIM_HOLD_ID)
                .forEach(row -> events.add(
                        new ClaimHoldEvent(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
        return List.copyOf(events);
    }
}
