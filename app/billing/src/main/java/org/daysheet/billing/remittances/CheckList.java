package org.daysheet.billing.remittances;

import java.util.List;
import java.util.Map;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;

/// The list of checks, searched, ordered and paged by the database.
///
/// @param session who looks
public record CheckList(Session session) {
    /// A page of checks.
    public List<Check> page(CheckSearch search, CheckOrder order, int offset, int limit) {
        return session.read(tx -> CheckStore.page(tx, CheckListQuery.keys(tx, search, order, offset, limit)));
    }

    /// What of some checks waits for a person; checks of which nothing does are absent. A check of which a claim was
    /// matched by hand is planned: the claim may be held even so.
    public Map<RemittanceId, CheckTrouble> troubles(List<Check> checks) {
        return session.read(tx -> {
            Map<RemittanceId, CheckTrouble> troubles = CheckTroubleQuery.of(tx, checks);
            for (Check check : CheckTroubleQuery.matchedByHand(tx, checks)) {
                List<CheckPlan.PlannedClaim> held =
                        new CheckPlanner(tx, check).plan(Progress.SILENT).held();
                held.stream()
                        .findFirst()
                        .flatMap(CheckPlan.PlannedClaim::hold)
                        .ifPresent(hold -> troubles.put(check.id(), new CheckTrouble(held.size(), hold.words())));
            }
            return troubles;
        });
    }

    /// Who has said of which voided checks that nobody needs to look at them any more; the others are absent.
    public Map<RemittanceId, DoneBy> seen(List<Check> checks) {
        return session.read(tx -> SeenStore.of(tx, checks));
    }

    /// How many checks {@link #page} would show in all.
    public int count(CheckSearch search) {
        return session.read(tx -> CheckListQuery.count(tx, search));
    }
}
