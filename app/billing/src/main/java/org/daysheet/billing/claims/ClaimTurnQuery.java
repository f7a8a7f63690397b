package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.APP_USER;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.TASK;

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
        ClaimStatus status = ClaimStatus.valueOf(tx.dsl()
                .select(CLAIM.STATUS)
                .from(CLAIM)
                .where(CLAIM.CLAIM_ID.eq(claim.value()))
                .fetchSingle(CLAIM.STATUS));
        List<ClaimStep> steps = steps(status);
        return steps.stream()
                .limit(steps.size() - 1)
                .filter(step -> tx.dsl()
                        .fetchExists(CLAIM, CLAIM.CLAIM_ID.eq(claim.value()).and(ClaimStepQuery.at(tx, List.of(step)))))
                .findFirst()
                .orElse(steps.getLast());
    }

    /// Where a claim of a status may wait; it is at the last one when at no other. Silence is looked at once.
    private static List<ClaimStep> steps(ClaimStatus status) {
        return switch (status) {
            case DRAFT -> List.of(ClaimStep.HELD, ClaimStep.DRAFT);
            case NEEDS_FIX -> List.of(ClaimStep.HELD, ClaimStep.NEEDS_FIX);
            case READY -> List.of(ClaimStep.HELD, ClaimStep.READY);
            case SUBMITTED -> List.of(ClaimStep.SILENT, ClaimStep.RECEIVED, ClaimStep.SENT);
            case ACCEPTED -> List.of(ClaimStep.SILENT, ClaimStep.ACCEPTED);
            case FORWARDED -> List.of(ClaimStep.SILENT, ClaimStep.FORWARDED);
            case PAID -> List.of(ClaimStep.NEXT_PAYER_DUE, ClaimStep.PAID);
            case DENIED -> List.of(ClaimStep.NEXT_PAYER_DUE, ClaimStep.DENIED);
            case REJECTED -> List.of(ClaimStep.REJECTED);
            case CLOSED -> List.of(ClaimStep.CLOSED);
        };
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
