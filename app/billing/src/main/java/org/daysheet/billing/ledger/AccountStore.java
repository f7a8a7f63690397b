package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.ACCOUNT;
import static org.jooq.impl.DSL.max;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.ledger.AccountKind.Owner;
import org.daysheet.store.Bulk;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// Rows of table account: found by key, made when first used.
final class AccountStore {
    private final Tx tx;

    AccountStore(Tx tx) {
        this.tx = tx;
    }

    /// Ids of these accounts by key, making those that are missing.
    Map<String, Long> idsOf(Collection<Account> accounts) {
        Map<String, Account> byKey = new LinkedHashMap<>();
        accounts.forEach(account -> byKey.put(account.key(), account));
        Map<String, Long> ids = find(byKey.keySet());
        Set<String> missing = new LinkedHashSet<>(byKey.keySet());
        missing.removeAll(ids.keySet());
        if (!missing.isEmpty()) {
            ids.putAll(make(missing.stream().map(byKey::get).toList()));
        }
        return ids;
    }

    private Map<String, Long> find(Set<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        for (List<String> chunk : Chunks.of(keys)) {
            tx.dsl()
                    .select(ACCOUNT.ACCOUNT_KEY, ACCOUNT.ACCOUNT_ID)
                    .from(ACCOUNT)
                    .where(ACCOUNT.ACCOUNT_KEY.in(chunk))
                    .forEach(row -> ids.put(row.value1(), row.value2()));
        }
        return ids;
    }

    private Map<String, Long> make(List<Account> accounts) {
        Long last = tx.dsl().select(max(ACCOUNT.ACCOUNT_ID)).from(ACCOUNT).fetchOne(0, Long.class);
        long next = last == null ? 1 : last + 1;
        Map<String, Long> ids = new HashMap<>();
        try (Bulk rows = Bulk.insert(
                tx,
                ACCOUNT,
                List.of(
                        ACCOUNT.ACCOUNT_ID,
                        ACCOUNT.ACCOUNT_KEY,
                        ACCOUNT.ACCOUNT_KIND,
                        ACCOUNT.PATIENT_ID,
                        ACCOUNT.COVERAGE_ID,
                        ACCOUNT.PAYER_ID,
                        ACCOUNT.CLASS_NAME))) {
            for (Account account : accounts) {
                rows.row(
                        next,
                        account.key(),
                        account.kind().name(),
                        owner(account, Owner.PATIENT),
                        owner(account, Owner.COVERAGE),
                        owner(account, Owner.PAYER),
                        account.className());
                ids.put(account.key(), next);
                next++;
            }
        }
        return ids;
    }

    static @Nullable Long owner(Account account, Owner owner) {
        return account.kind().owner() == owner ? account.ownerId() : null;
    }
}
