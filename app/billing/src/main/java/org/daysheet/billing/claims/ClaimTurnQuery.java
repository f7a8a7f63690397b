package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.TASK;

import java.util.Arrays;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// Finds whose turn it is with one claim.
final class ClaimTurnQuery {
    private ClaimTurnQuery() {}

    static ClaimTurn of(Tx tx, ClaimId claim) {
        return new ClaimTurn(step(tx, claim), task(tx, claim));
    }

    private static ClaimStep step(Tx tx, ClaimId claim) {
        return Arrays.stream(ClaimStep.values())
                .filter(step -> tx.dsl()
                        .fetchExists(CLAIM, CLAIM.CLAIM_ID.eq(claim.value()).and(ClaimStepQuery.at(tx, List.of(step)))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("claim " + claim + " is nowhere"));
    }

    private static ClaimTurn.@Nullable Task task(Tx tx, ClaimId claim) {
        return tx.dsl()
                .select(TASK.TITLE, TASK.DUE_ON, APP_USER.DISPLAY_NAME)
                .from(TASK)
                .leftJoin(APP_USER)
                .on(APP_USER.USER_ID.eq(TASK.ASSIGNED_TO))
                .where(TASK.CLAIM_ID.eq(claim.value()))
                .and(TASK.STATUS.in(ClaimStepQuery.OPEN_TASK))
                .orderBy(TASK.DUE_ON, TASK.TASK_ID)
                .limit(1)
                .fetchOne(row ->
                        new ClaimTurn.Task(row.value1(), row.value2(), row.value3() == null ? "" : row.value3()));
    }
}
