package org.daysheet.billing.encounters;

import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.ENCOUNTER_DIAGNOSIS;
import static org.daysheet.store.db.Tables.ENCOUNTER_LINE;
import static org.jooq.impl.DSL.count;

import java.util.List;
import java.util.Objects;
import org.daysheet.store.Tx;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// How often codes were used in the visits entered last; older habits do not count.
final class CodesUsedQuery {
    private static final long LATELY = 5_000;
    private static final int MOST = 2_000;

    private CodesUsedQuery() {}

    static CodesUsed lately(Tx tx) {
        Long newest =
                tx.dsl().select(DSL.max(ENCOUNTER.ENCOUNTER_ID)).from(ENCOUNTER).fetchOne(0, Long.class);
        long after = (newest == null ? 0 : newest) - LATELY;
        Condition lines = ENCOUNTER_LINE.ENCOUNTER_ID.gt(after);
        return new CodesUsed(
                uses(tx, ENCOUNTER_LINE.PROCEDURE_CODE, lines),
                uses(tx, ENCOUNTER_LINE.MODIFIER1, lines.and(ENCOUNTER_LINE.MODIFIER1.isNotNull())),
                uses(tx, ENCOUNTER_DIAGNOSIS.DIAGNOSIS_CODE, ENCOUNTER_DIAGNOSIS.ENCOUNTER_ID.gt(after)));
    }

    private static List<CodesUsed.Use> uses(Tx tx, TableField<?, String> code, Condition where) {
        return tx.dsl()
                .select(code, count())
                .from(Objects.requireNonNull(code.getTable()))
                .where(where)
                .groupBy(code)
                .orderBy(count().desc(), code)
                .limit(MOST)
                .fetch(row -> new CodesUsed.Use(row.value1(), row.value2()));
    }
}
