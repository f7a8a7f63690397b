package org.daysheet.billing.denials;

import static org.daysheet.store.db.Tables.DENIAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.jooq.Condition;
import org.jooq.impl.SQLDataType;

/// Sums denials by reason.
final class ReasonQuery {
    private ReasonQuery() {}

    static List<DenialReasons.Total> totals(Tx tx, LocalDate from, LocalDate to) {
        var refused = sum(DENIAL.AMOUNT_CENTS).cast(SQLDataType.BIGINT);
        return tx.dsl()
                .select(DENIAL.GROUP_CODE, DENIAL.CARC, DENIAL.CATEGORY, count(), refused)
                .from(DENIAL)
                .where(counts(from, to))
                .groupBy(DENIAL.GROUP_CODE, DENIAL.CARC, DENIAL.CATEGORY)
                .orderBy(refused.desc(), DENIAL.GROUP_CODE, DENIAL.CARC)
                .fetch(row -> new DenialReasons.Total(
                        row.value1(),
                        row.value2(),
                        DenialCategory.valueOf(row.value3()),
                        row.value4(),
                        Money.ofCents(row.value5())));
    }

    static List<ClaimId> claims(Tx tx, LocalDate from, LocalDate to, String group, String carc) {
        return tx.dsl()
                .selectDistinct(DENIAL.CLAIM_ID)
                .from(DENIAL)
                .where(counts(from, to))
                .and(DENIAL.GROUP_CODE.eq(group))
                .and(DENIAL.CARC.eq(carc))
                .orderBy(DENIAL.CLAIM_ID.desc())
                .fetch(row -> new ClaimId(row.value1()));
    }

    private static Condition counts(LocalDate from, LocalDate to) {
        return DENIAL.OPENED_ON.between(from, to).and(DENIAL.STATUS.ne(DenialStatus.WITHDRAWN.name()));
    }
}
