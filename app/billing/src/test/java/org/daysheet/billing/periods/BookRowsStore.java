package org.daysheet.billing.periods;

import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.POSTING;
import static org.daysheet.store.db.Tables.TRANSFER;

import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.store.Tx;

/// Every row of the ledger as text.
final class BookRowsStore {
    private BookRowsStore() {}

    static String all(Tx tx) {
        return List.of(POSTING, TRANSFER, ACCOUNT_BALANCE, CHARGE_BALANCE, PAYMENT).stream()
                .map(table -> tx.dsl()
                        .selectFrom(table)
                        .orderBy(table.field(0), table.field(1))
                        .fetch()
                        .formatCSV())
                .collect(Collectors.joining("\n"));
    }
}
