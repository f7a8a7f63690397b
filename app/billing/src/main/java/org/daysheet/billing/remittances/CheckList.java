package org.daysheet.billing.remittances;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.RemittanceId;

/// The list of checks, searched, ordered and paged by the database.
///
/// @param session who looks
public record CheckList(Session session) {
    /// A page of checks.
    public List<Check> page(CheckSearch search, CheckOrder order, int offset, int limit) {
        Set<RemittanceId> held = stillHeld(search);
        return session.read(tx -> CheckStore.page(tx, new CheckListQuery(tx, search, held).keys(order, offset, limit)));
    }

    /// What of some checks waits for a person; checks of which nothing does are absent. A check of which a claim was
    /// matched by hand is planned: the claim may be held even so. One that cannot be planned says why.
    public Map<RemittanceId, CheckTrouble> troubles(List<Check> checks) {
        Map<RemittanceId, CheckTrouble> troubles = session.read(tx -> CheckTroubleQuery.of(tx, checks));
        troubles.putAll(new StillHeld(session).among(checks));
        return troubles;
    }

    /// Who has said of which voided checks that nobody needs to look at them any more; the others are absent.
    public Map<RemittanceId, DoneBy> seen(List<Check> checks) {
        return session.read(tx -> SeenStore.of(tx, checks));
    }

    /// How many checks {@link #page} would show in all.
    public int count(CheckSearch search) {
        Set<RemittanceId> held = stillHeld(search);
        return session.read(tx -> new CheckListQuery(tx, search, held).count());
    }

    private Set<RemittanceId> stillHeld(CheckSearch search) {
        return search.standing() == CheckStanding.FOR_A_PERSON
                ? new StillHeld(session).all().keySet()
                : Set.of();
    }
}
