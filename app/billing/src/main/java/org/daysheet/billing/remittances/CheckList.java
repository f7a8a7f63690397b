package org.daysheet.billing.remittances;

import java.util.List;
import java.util.Map;
import org.daysheet.billing.security.Session;
import org.daysheet.types.id.RemittanceId;

/// The list of checks, searched, ordered and paged by the database.
///
/// @param session who looks
public record CheckList(Session session) {
    /// A page of checks.
    public List<Check> page(CheckSearch search, CheckOrder order, int offset, int limit) {
        return session.read(tx -> CheckStore.page(tx, CheckListQuery.keys(tx, search, order, offset, limit)));
    }

    /// What of some checks waits for a person; checks of which nothing does are absent.
    public Map<RemittanceId, CheckTrouble> troubles(List<Check> checks) {
        return session.read(tx -> CheckTroubleQuery.of(tx, checks));
    }

    /// How many checks {@link #page} would show in all.
    public int count(CheckSearch search) {
        return session.read(tx -> CheckListQuery.count(tx, search));
    }
}
