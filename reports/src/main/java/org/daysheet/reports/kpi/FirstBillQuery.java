package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;
import static org.daysheet.store.db.Tables.SUBMISSION;
import static org.daysheet.store.db.Tables.SUBMISSION_CLAIM;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.store.Tx;

/// When charges were first billed: the earlier of the first claim sent and the first statement that asked for them.
final class FirstBillQuery {
    private FirstBillQuery() {}

    static Map<Long, LocalDate> days(Tx tx, Collection<Long> charges, LocalDate asOf) {
        Map<Long, LocalDate> days = new HashMap<>();
        for (List<Long> chunk : Columns.chunks(charges)) {
            tx.dsl()
                    .select(CLAIM_LINE.CHARGE_ID, min(SUBMISSION.SUBMITTED_ON))
                    .from(CLAIM_LINE)
                    .join(SUBMISSION_CLAIM)
                    .on(SUBMISSION_CLAIM.CLAIM_VERSION_ID.eq(CLAIM_LINE.CLAIM_VERSION_ID))
                    .join(SUBMISSION)
                    .on(SUBMISSION.SUBMISSION_ID.eq(SUBMISSION_CLAIM.SUBMISSION_ID))
                    .where(CLAIM_LINE.CHARGE_ID.in(chunk))
                    .and(SUBMISSION.SUBMITTED_ON.le(asOf))
                    .groupBy(CLAIM_LINE.CHARGE_ID)
                    .forEach(row -> days.merge(row.value1(), row.value2(), FirstBillQuery::earlier));
            tx.dsl()
                    .select(STATEMENT_LINE.CHARGE_ID, min(STATEMENT.CUTOFF_ON))
                    .from(STATEMENT_LINE)
                    .join(STATEMENT)
                    .on(STATEMENT.STATEMENT_ID.eq(STATEMENT_LINE.STATEMENT_ID))
                    .where(STATEMENT_LINE.CHARGE_ID.in(chunk))
                    .and(STATEMENT_LINE.LINE_KIND.eq("DUE"))
                    .and(STATEMENT.CUTOFF_ON.le(asOf))
                    .groupBy(STATEMENT_LINE.CHARGE_ID)
                    .forEach(row -> days.merge(row.value1(), row.value2(), FirstBillQuery::earlier));
        }
        return days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
