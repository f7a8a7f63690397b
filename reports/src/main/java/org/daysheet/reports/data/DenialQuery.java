package org.daysheet.reports.data;

import static org.daysheet.store.db.Tables.DENIAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.util.List;
import org.daysheet.reports.kpi.Journal;
import org.daysheet.reports.kpi.Window;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.impl.SQLDataType;

/// Sums denials by reason.
final class DenialQuery {
    private static final String WITHDRAWN = "WITHDRAWN";

    private DenialQuery() {}

    static DenialSheet sheet(Tx tx, Window window) {
        var refused = sum(DENIAL.AMOUNT_CENTS).cast(SQLDataType.BIGINT);
        List<DenialSheet.Reason> reasons = tx.dsl()
                .select(DENIAL.GROUP_CODE, DENIAL.CARC, DENIAL.CATEGORY, count(), refused)
                .from(DENIAL)
                .where(counts(window))
                .groupBy(DENIAL.GROUP_CODE, DENIAL.CARC, DENIAL.CATEGORY)
                .orderBy(refused.desc(), DENIAL.GROUP_CODE, DENIAL.CARC)
                .fetch(row -> new DenialSheet.Reason(
                        row.value1(), row.value2(), about(row.value3()), row.value4(), Money.ofCents(row.value5())));
        return new DenialSheet(Journal.practiceName(tx), window, reasons);
    }

    static List<Long> claims(Tx tx, Window window, String group, String carc) {
        return tx.dsl()
                .selectDistinct(DENIAL.CLAIM_ID)
                .from(DENIAL)
                .where(counts(window))
                .and(DENIAL.GROUP_CODE.eq(group))
                .and(DENIAL.CARC.eq(carc))
                .orderBy(DENIAL.CLAIM_ID.desc())
                .fetch(DENIAL.CLAIM_ID);
    }

    private static Condition counts(Window window) {
        return DENIAL.OPENED_ON.between(window.from(), window.to()).and(DENIAL.STATUS.ne(WITHDRAWN));
    }

    /// What a category of denials is called.
    private static String about(String category) {
        return switch (category) {
            case "INFORMATION" -> "Missing information";
            case "COORDINATION" -> "Other payer first";
            case "NON_COVERED" -> "Not covered";
            default -> EntryWords.of(category);
        };
    }
}
