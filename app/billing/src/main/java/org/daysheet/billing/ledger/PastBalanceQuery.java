package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Where the ledger stood at the end of a day: every transfer that was posted until then, added up.
final class PastBalanceQuery {
    private static final Field<Long> ACCOUNT_ID = field(name("part", "account_id"), SQLDataType.BIGINT);
    private static final Field<Long> CENTS = field(name("part", "cents"), SQLDataType.BIGINT);

    private PastBalanceQuery() {}

    /// The balance of all accounts of a kind that belong to coverages of one place in the order.
    ///
    /// @param filingOrder order of the coverage as it is now, null for accounts of no coverage
    record Total(AccountKind kind, @Nullable Integer filingOrder, Money balance) {}

    static List<Total> totals(Tx tx, LocalDate on) {
        Table<Record2<Long, Long>> parts = side(TRANSFER.DEBIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS, on)
                .unionAll(side(TRANSFER.CREDIT_ACCOUNT_ID, TRANSFER.AMOUNT_CENTS.neg(), on))
                .asTable("part");
        return tx.dsl()
                .select(ACCOUNT.ACCOUNT_KIND, COVERAGE.FILING_ORDER, sum(CENTS))
                .from(parts)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(ACCOUNT_ID))
                .leftJoin(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                .groupBy(ACCOUNT.ACCOUNT_KIND, COVERAGE.FILING_ORDER)
                .fetch(row -> new Total(
                        AccountKind.valueOf(row.value1()),
                        row.value2(),
                        Money.ofCents(row.value3().longValueExact())));
    }

    private static SelectConditionStep<Record2<Long, Long>> side(
            TableField<?, Long> account, Field<Long> amount, LocalDate on) {
        return select(account.as("account_id"), amount.as("cents"))
                .from(TRANSFER)
                .join(POSTING)
                .on(POSTING.POSTING_ID.eq(TRANSFER.POSTING_ID))
                .where(POSTING.POSTED_ON.le(on));
    }
}
