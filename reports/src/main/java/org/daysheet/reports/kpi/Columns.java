package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/// Pieces the queries share.
final class Columns {
    private static final int CHUNK = 1_000;
    private static final List<String> RECEIVABLES =
            List.of("INSURANCE_RECEIVABLE", "PATIENT_RECEIVABLE", "AGENCY_RECEIVABLE");

    private Columns() {}

    /// Exact sum of cents; zero over no rows.
    static Field<Long> cents(Field<Long> amount) {
        return coalesce(sum(amount).cast(SQLDataType.BIGINT), inline(0L));
    }

    static Condition isReceivable() {
        return ACCOUNT.ACCOUNT_KIND.in(RECEIVABLES);
    }

    /// Ids in portions a statement can carry.
    static List<List<Long>> chunks(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }
}
