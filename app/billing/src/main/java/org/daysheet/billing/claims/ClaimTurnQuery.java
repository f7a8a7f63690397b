package org.daysheet.billing.claims;

import static org.daysheet.store.db.Tables.CLAIM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;

/// Finds whose turn it is with one claim.
final class ClaimTurnQuery {
    private ClaimTurnQuery() {}

    static ClaimTurn of(Tx tx, ClaimId claim) {
        return new ClaimTurn(
                step(tx, claim), ClaimTaskQuery.of(tx, List.of(claim)).get(claim));
    }

    static Map<ClaimId, ClaimTurn> of(Tx tx, List<ClaimId> claims) {
        Map<ClaimId, ClaimTurn.Task> tasks = ClaimTaskQuery.of(tx, claims);
        Map<ClaimId, ClaimTurn> turns = new HashMap<>();
        ClaimStepQuery.of(tx, claims).forEach((claim, step) -> turns.put(claim, new ClaimTurn(step, tasks.get(claim))));
        return turns;
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
}
