package org.daysheet.billing.remittances;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What is open on charges while the claims of a check are planned one after the other. Not thread-safe.
public final class OpenBalances {
    private final Map<ChargeId, Map<Account, Money>> balances = new HashMap<>();

    public static OpenBalances of(Collection<List<OpenItem>> items) {
        OpenBalances open = new OpenBalances();
        items.forEach(some -> some.forEach(item -> open.add(item.charge(), item.account(), item.balance())));
        return open;
    }

    /// Open on the charge at that account, zero when it never owed any of it.
    public Money of(ChargeId charge, Account account) {
        return balances.getOrDefault(charge, Map.of()).getOrDefault(account, Money.ZERO);
    }

    /// What the balances would be after these transfers; this object stays as it is.
    public OpenBalances after(List<TransferDraft> transfers) {
        OpenBalances copy = new OpenBalances();
        for (TransferDraft transfer : transfers) {
            copyOf(copy, transfer.debitCharge());
            copyOf(copy, transfer.creditCharge());
        }
        copy.apply(transfers);
        return copy;
    }

    /// Moves the balances by these transfers.
    public void apply(List<TransferDraft> transfers) {
        for (TransferDraft transfer : transfers) {
            if (transfer.debit().isReceivable() && transfer.debitCharge() != null) {
                add(transfer.debitCharge(), transfer.debit(), transfer.amount());
            }
            if (transfer.credit().isReceivable() && transfer.creditCharge() != null) {
                add(
                        transfer.creditCharge(),
                        transfer.credit(),
                        transfer.amount().negated());
            }
        }
    }

    /// Every account that has or had something open on the charge.
    Map<Account, Money> accountsOf(ChargeId charge) {
        return Map.copyOf(balances.getOrDefault(charge, Map.of()));
    }

    private void copyOf(OpenBalances copy, @Nullable ChargeId charge) {
        if (charge != null && !copy.balances.containsKey(charge)) {
            copy.balances.put(charge, new HashMap<>(balances.getOrDefault(charge, Map.of())));
        }
    }

    private void add(ChargeId charge, Account account, Money amount) {
        balances.computeIfAbsent(charge, id -> new HashMap<>()).merge(account, amount, Money::plus);
    }
}
