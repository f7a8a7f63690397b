package org.daysheet.billing.ledger;

import static org.daysheet.store.db.Tables.ACCOUNT_BALANCE;
import static org.daysheet.store.db.Tables.CHARGE_BALANCE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.store.Bulk;
import org.daysheet.store.Chunks;
import org.daysheet.store.Tx;
import org.jooq.Field;

/// Writes the running balances in the same transaction as the transfers they add up.
final class BalanceStore {
    private final Tx tx;

    BalanceStore(Tx tx) {
        this.tx = tx;
    }

    /// Balances as they stand, of these accounts and of every receivable of these charges.
    RunningBalances load(Set<Long> accountIds, Set<Long> chargeIds) {
        Map<Long, Long> accounts = new HashMap<>();
        Map<ChargeAccount, OpenBalance> charges = new HashMap<>();
        for (List<Long> chunk : Chunks.of(accountIds)) {
            tx.dsl()
                    .select(ACCOUNT_BALANCE.ACCOUNT_ID, ACCOUNT_BALANCE.BALANCE_CENTS)
                    .from(ACCOUNT_BALANCE)
                    .where(ACCOUNT_BALANCE.ACCOUNT_ID.in(chunk))
                    .forEach(row -> accounts.put(row.value1(), row.value2()));
        }
        for (List<Long> chunk : Chunks.of(chargeIds)) {
            tx.dsl()
                    .select(
                            CHARGE_BALANCE.CHARGE_ID,
                            CHARGE_BALANCE.ACCOUNT_ID,
                            CHARGE_BALANCE.BALANCE_CENTS,
                            CHARGE_BALANCE.SINCE_ON)
                    .from(CHARGE_BALANCE)
                    .where(CHARGE_BALANCE.CHARGE_ID.in(chunk))
                    .forEach(row -> charges.put(
                            new ChargeAccount(row.value1(), row.value2()),
                            new OpenBalance(row.value3(), row.value4())));
        }
        return new RunningBalances(accounts, charges);
    }

    /// Writes what changed between the loaded balances and the new ones.
    void save(RunningBalances before, RunningBalances after) {
        saveAccounts(before.accounts(), after.accounts());
        saveCharges(before.charges(), after.charges());
    }

    private void saveAccounts(Map<Long, Long> before, Map<Long, Long> after) {
        List<Field<?>> key = List.of(ACCOUNT_BALANCE.ACCOUNT_ID);
        List<Field<?>> values = List.of(ACCOUNT_BALANCE.BALANCE_CENTS);
        try (Bulk added = Bulk.insert(
                        tx, ACCOUNT_BALANCE, List.of(ACCOUNT_BALANCE.ACCOUNT_ID, ACCOUNT_BALANCE.BALANCE_CENTS));
                Bulk changed = Bulk.update(tx, ACCOUNT_BALANCE, values, key)) {
            after.forEach((account, balance) -> {
                Long old = before.get(account);
                if (old == null) {
                    added.row(account, balance);
                } else if (!old.equals(balance)) {
                    changed.row(balance, account);
                }
            });
        }
    }

    private void saveCharges(Map<ChargeAccount, OpenBalance> before, Map<ChargeAccount, OpenBalance> after) {
        List<Field<?>> key = List.of(CHARGE_BALANCE.CHARGE_ID, CHARGE_BALANCE.ACCOUNT_ID);
        List<Field<?>> values = List.of(CHARGE_BALANCE.BALANCE_CENTS, CHARGE_BALANCE.SINCE_ON);
        List<Field<?>> all = List.of(
                CHARGE_BALANCE.CHARGE_ID,
                CHARGE_BALANCE.ACCOUNT_ID,
                CHARGE_BALANCE.BALANCE_CENTS,
                CHARGE_BALANCE.SINCE_ON);
        try (Bulk added = Bulk.insert(tx, CHARGE_BALANCE, all);
                Bulk changed = Bulk.update(tx, CHARGE_BALANCE, values, key)) {
            after.forEach((side, balance) -> {
                OpenBalance old = before.get(side);
                if (old == null) {
                    added.row(side.chargeId(), side.accountId(), balance.cents(), balance.since());
                } else if (!old.equals(balance)) {
                    changed.row(balance.cents(), balance.since(), side.chargeId(), side.accountId());
                }
            });
        }
    }

    /// A charge as one account sees it.
    record ChargeAccount(long chargeId, long accountId) {}

    /// What is open, and since when it is not zero.
    record OpenBalance(long cents, LocalDate since) {}

    /// Balances while postings are applied one after the other. A receivable appears with the first posting that
    /// leaves it other than zero; it is open since the posting that last took it away from zero.
    record RunningBalances(Map<Long, Long> accounts, Map<ChargeAccount, OpenBalance> charges) {
        RunningBalances copy() {
            return new RunningBalances(new HashMap<>(accounts), new HashMap<>(charges));
        }

        /// @param receivables ids of accounts that are receivables
        void apply(LocalDate postedOn, List<Movement> movements, Set<Long> receivables) {
            Map<ChargeAccount, Long> changes = new HashMap<>();
            for (Movement movement : movements) {
                accounts.merge(movement.accountId(), movement.cents(), Math::addExact);
                if (receivables.contains(movement.accountId()) && movement.chargeId() != 0) {
                    changes.merge(
                            new ChargeAccount(movement.chargeId(), movement.accountId()),
                            movement.cents(),
                            Math::addExact);
                }
            }
            changes.forEach((side, change) -> move(side, change, postedOn));
        }

        private void move(ChargeAccount side, long change, LocalDate postedOn) {
            OpenBalance old = charges.get(side);
            long before = old == null ? 0 : old.cents();
            long after = Math.addExact(before, change);
            if (old == null && after != 0) {
                charges.put(side, new OpenBalance(after, postedOn));
            } else if (old != null && change != 0) {
                charges.put(side, new OpenBalance(after, before == 0 ? postedOn : old.since()));
            }
        }
    }

    /// One side of a transfer: debit positive, credit negative; charge 0 where there is none.
    record Movement(long accountId, long chargeId, long cents) {}
}
