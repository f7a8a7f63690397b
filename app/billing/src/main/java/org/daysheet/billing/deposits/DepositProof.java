package org.daysheet.billing.deposits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.store.Tx;
import org.daysheet.types.money.Money;

/// Proves that each deposit is the sum of what is in it, that each item is as much as was received, and that nothing is
/// in two deposits. Reads only.
public final class DepositProof {
    private DepositProof() {}

    public static List<CheckResult> run(Tx tx) {
        Faults faults = new Faults("deposit totals");
        Set<String> once = new HashSet<>();
        for (Deposit deposit : DepositStore.all(tx)) {
            String which = "deposit " + deposit.id();
            Money items = Money.sum(deposit.items().stream().map(DepositItem::amount));
            faults.expect(deposit.total().equals(items), which + " is not the sum of what is in it");
            for (DepositItem item : deposit.items()) {
                faults.expect(item.tender().goesIn(deposit.kind()), which + " has what does not go into its kind");
                faults.expect(
                        !deposit.stands() || once.add(item.key()), which + " has what is in another deposit as well");
            }
        }
        for (long id : DepositStore.differing(tx)) {
            faults.fault("deposit " + id + " has an item of another amount than was received");
        }
        return List.of(faults.result());
    }
}
