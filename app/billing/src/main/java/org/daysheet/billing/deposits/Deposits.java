package org.daysheet.billing.deposits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.DepositPage;

/// Makes deposits of what was received, and says of each day's money where it is. A deposit is signed off with the
/// total a person counted; one that differs is not made. Moves no money in the books: there it is since it came.
public final class Deposits {
    private final Session session;

    public Deposits(Session session) {
        this.session = session;
    }

    /// What was received and is in no deposit, oldest first; EFT is at the bank and never waits.
    public List<DepositItem> waiting() {
        return session.read(WaitingQuery::of);
    }

    /// Every deposit, newest first.
    public List<Deposit> list() {
        return session.read(DepositStore::all).reversed();
    }

    /// One deposit.
    ///
    /// @throws BillingException when there is none
    public Deposit show(long id) {
        return session.read(tx -> find(tx, id));
    }

    /// Makes a deposit.
    ///
    /// @param kind slip or card batch
    /// @param on when it goes to the bank, today or before
    /// @param keys of what is in it, as {@link DepositItem#key}; all that waits for this kind when there are none
    /// @param counted what a person counted
    /// @throws BillingException when something of it does not wait, or the total differs; nothing is made then
    public Deposit make(DepositKind kind, LocalDate on, List<String> keys, Money counted) {
        return session.write(tx -> {
            if (on.isAfter(tx.today())) {
                throw new BillingException("deposits.make.in-future", on);
            }
            List<DepositItem> items = chosen(WaitingQuery.of(tx), kind, on, keys);
            Money total = Money.sum(items.stream().map(DepositItem::amount));
            if (items.isEmpty()) {
                throw new BillingException("deposits.make.nothing", kind);
            }
            if (!total.equals(counted)) {
                throw new BillingException(
                        "deposits.make.differs",
                        counted.display(),
                        items.size(),
                        total.display(),
                        counted.minus(total).display());
            }
            long id = DepositStore.insert(tx, kind, on, items);
            tx.audit("deposit.made", "deposit", id, kind + " " + on);
            return find(tx, id);
        });
    }

    /// Takes a deposit back that was made wrongly; what was in it waits again.
    ///
    /// @param reason why; it stays with the deposit
    /// @throws BillingException when there is none, it was taken back before, or no reason is given
    public Deposit undo(long id, String reason) {
        return session.write(tx -> {
            if (reason.isBlank()) {
                throw new BillingException("deposits.undo.reason-missing");
            }
            if (!find(tx, id).stands()) {
                throw new BillingException("deposits.undo.gone", id);
            }
            DepositStore.undo(tx, id, reason.strip());
            tx.audit("deposit.undone", "deposit", id, "");
            return find(tx, id);
        });
    }

    /// Where the money is that was posted on a day.
    public DayMoney day(LocalDate day) {
        return session.read(tx -> DayMoneyQuery.of(tx, day));
    }

    /// A deposit as it is printed.
    ///
    /// @param from name and address of the practice, line by line
    /// @throws BillingException when there is none
    public DepositPage page(long id, List<String> from) {
        return DepositPaper.of(show(id), from);
    }

    private static Deposit find(Tx tx, long id) {
        return DepositStore.all(tx).stream()
                .filter(deposit -> deposit.id() == id)
                .findFirst()
                .orElseThrow(() -> new BillingException("deposits.unknown", id));
    }

    private static List<DepositItem> chosen(
            List<DepositItem> waiting, DepositKind kind, LocalDate on, List<String> keys) {
        if (keys.isEmpty()) {
            return waiting.stream()
                    .filter(item ->
                            item.tender().goesIn(kind) && !item.receivedOn().isAfter(on))
                    .toList();
        }
        Map<String, DepositItem> byKey = new HashMap<>();
        waiting.forEach(item -> byKey.put(item.key(), item));
        List<DepositItem> chosen = new ArrayList<>();
        for (String key : new LinkedHashSet<>(keys)) {
            DepositItem item = byKey.get(key);
            if (item == null) {
                throw new BillingException("deposits.make.not-waiting", key);
            }
            if (!item.tender().goesIn(kind)) {
                throw new BillingException("deposits.make.other-kind", key, item.tender(), kind);
            }
            if (item.receivedOn().isAfter(on)) {
                throw new BillingException("deposits.make.before", key, item.receivedOn(), on);
            }
            chosen.add(item);
        }
        return chosen;
    }
}
