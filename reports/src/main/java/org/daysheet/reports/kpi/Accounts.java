package org.daysheet.reports.kpi;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.daysheet.store.db.Tables.COVERAGE;

import java.util.HashMap;
import java.util.Map;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// Kind and payer of every account. There are as many as patients have coverages, far fewer than transfers: looking
/// them up here is much cheaper than joining them to every transfer, twice.
final class Accounts {
    /// What an account is.
    ///
    /// @param payer null when no payer owes it
    record Owner(LedgerKind kind, @Nullable Long payer) {}

    private final Map<Long, Owner> owners;

    private Accounts(Map<Long, Owner> owners) {
        this.owners = owners;
    }

    static Accounts read(Tx tx) {
        Map<Long, Owner> owners = new HashMap<>();
        tx.dsl()
                .select(ACCOUNT.ACCOUNT_ID, ACCOUNT.ACCOUNT_KIND, COVERAGE.PAYER_ID)
                .from(ACCOUNT)
                .leftJoin(COVERAGE)
                .on(COVERAGE.COVERAGE_ID.eq(ACCOUNT.COVERAGE_ID))
                .forEach(row -> owners.put(row.value1(), new Owner(LedgerKind.valueOf(row.value2()), row.value3())));
        return new Accounts(owners);
    }

    Owner owner(long account) {
        Owner owner = owners.get(account);
        if (owner == null) {
            throw new IllegalStateException(
                    "a transfer names account " + account + ", which does not exist; run check");
        }
        return owner;
    }
}
