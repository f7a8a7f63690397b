package org.daysheet.billing.accounts;

import static org.daysheet.store.db.Tables.STATEMENT;
import static org.daysheet.store.db.Tables.STATEMENT_LINE;

import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;

/// What statements asked for, line by line.
final class AskedQuery {
    private AskedQuery() {}

    static List<AskedLine> of(Tx tx, String number) {
        return tx.dsl()
                .select(
                        STATEMENT_LINE.ORDINAL,
                        STATEMENT_LINE.CHARGE_ID,
                        STATEMENT_LINE.SERVICE_ON,
                        STATEMENT_LINE.DESCRIPTION,
                        STATEMENT.CUTOFF_ON,
                        STATEMENT_LINE.DUE_CENTS)
                .from(STATEMENT)
                .join(STATEMENT_LINE)
                .on(STATEMENT_LINE.STATEMENT_ID.eq(STATEMENT.STATEMENT_ID))
                .where(STATEMENT.STATEMENT_NUMBER.eq(number))
                .and(STATEMENT_LINE.CHARGE_ID.isNotNull())
                .orderBy(STATEMENT_LINE.ORDINAL)
                .fetch(row -> new AskedLine(
                        row.value1(),
                        new ChargeId(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Money.ofCents(row.value6())));
    }
}
