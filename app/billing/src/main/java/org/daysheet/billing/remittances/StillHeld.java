package org.daysheet.billing.remittances;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.problem.Problem;
import org.daysheet.billing.security.Session;
import org.daysheet.store.BrokenInvariant;
import org.daysheet.store.StoreException;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;

/// Checks to post of which a person has said which claim one of theirs is, and with a claim that is held even so. Only
/// their plans tell, so each is planned; one that cannot be planned is told with that reason and keeps no other back.
///
/// @param session who looks
record StillHeld(Session session) {
    /// Those of all checks.
    Map<RemittanceId, CheckTrouble> all() {
        return planned(session.read(CheckTroubleQuery::matchedByHand));
    }

    /// Those of some checks; the others are absent.
    Map<RemittanceId, CheckTrouble> among(Collection<Check> checks) {
        return planned(session.read(tx -> CheckTroubleQuery.matchedByHand(tx, checks)));
    }

    private Map<RemittanceId, CheckTrouble> planned(List<Check> checks) {
        Map<RemittanceId, CheckTrouble> held = new HashMap<>();
        checks.forEach(check -> trouble(check).ifPresent(trouble -> held.put(check.id(), trouble)));
        return held;
    }

    private Optional<CheckTrouble> trouble(Check check) {
        try {
            List<CheckPlan.PlannedClaim> held = session.read(
                    tx -> new CheckPlanner(tx, check).plan(Progress.SILENT).held());
            return held.stream()
                    .findFirst()
                    .flatMap(CheckPlan.PlannedClaim::hold)
                    .map(hold -> new CheckTrouble(held.size(), hold.words()));
        } catch (StoreException | BrokenInvariant | Cancelled failed) {
            throw failed;
        } catch (RuntimeException failed) {
            return Optional.of(
                    new CheckTrouble(check.claimCount(), Problem.of(failed).message()));
        }
    }
}
