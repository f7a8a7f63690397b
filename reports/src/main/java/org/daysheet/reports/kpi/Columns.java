package org.daysheet.reports.kpi;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.util.Collection;
import java.util.Collections;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/// Pieces the queries share.
final class Columns {
    private static final int SPARSE = 4;

    private Columns() {}

    /// Exact sum of cents; zero over no rows.
    static Field<Long> cents(Field<Long> amount) {
        return coalesce(sum(amount).cast(SQLDataType.BIGINT), inline(0L));
    }

    /// Rows with one of the ids, and perhaps with others between them: where the ids lie close together a range is
    /// read, which costs the database far less than as many look-ups. For readers that look results up by id.
    static Condition near(Field<Long> id, Collection<Long> ids) {
        long first = Collections.min(ids);
        long last = Collections.max(ids);
        return last - first < (long) SPARSE * ids.size() ? id.between(first, last) : id.in(ids);
    }
}
