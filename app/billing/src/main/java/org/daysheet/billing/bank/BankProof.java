package org.daysheet.billing.bank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.store.Tx;

/// Proves that a line of a statement is as much as what it was matched with, and that nothing is on two lines. Reads
/// only. A deposit that was taken back, or a check that was voided, after its line was found is no fault of the line.
public final class BankProof {
    private BankProof() {}

    public static List<CheckResult> run(Tx tx) {
        Faults faults = new Faults("bank lines");
        Map<String, Expected> expected = new HashMap<>();
        ExpectedQuery.of(tx).forEach(one -> expected.put(one.key(), one));
        Map<Long, BankStore.Said> said = BankStore.said(tx);
        Set<String> once = new HashSet<>();
        for (BankLine line : BankStore.lines(tx)) {
            BankStore.Said one = said.get(line.id());
            if (one == null || one.key().isEmpty()) {
                faults.looked();
                continue;
            }
            Expected what = expected.get(one.key());
            faults.expect(
                    what == null || what.amount().equals(line.amount()),
                    "bank_line " + line.id() + " is of another amount than " + one.key());
            faults.expect(once.add(one.key()), "bank_line " + line.id() + ": " + one.key() + " is on two lines");
        }
        return List.of(faults.result());
    }
}
