package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.billing.security.Session;

/// The list of checks, searched, ordered and paged by the database.
///
/// @param session who looks
public record CheckList(Session session) {
    /// A page of checks.
    public List<Check> page(CheckSearch search, CheckOrder order, int offset, int limit) {
        return session.read(tx -> CheckStore.page(tx, CheckListQuery.keys(tx, search, order, offset, limit)));
    }

    /// How many checks {@link #page} would show in all.
    public int count(CheckSearch search) {
        return session.read(tx -> CheckListQuery.count(tx, search));
    }
}
