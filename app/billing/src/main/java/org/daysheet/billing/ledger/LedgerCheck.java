package org.daysheet.billing.ledger;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.store.Tx;
import org.daysheet.types.work.Progress;

/// Proves the ledger from its rows alone: the chain from the first posting, the running balances recomputed from the
/// transfers, every charge and payment in the books exactly once, reversals exact. Reads only.
public final class LedgerCheck {
    private LedgerCheck() {}

    /// All promises, broken ones included.
    public static List<CheckResult> run(Tx tx, Progress progress) {
        List<CheckResult> results = new ArrayList<>();
        LedgerReplay replay = new LedgerReplay(tx, progress);
        results.addAll(replay.run());
        LedgerIdentitiesQuery identities = new LedgerIdentitiesQuery(tx);
        results.add(replay.balancesOfAccounts());
        results.add(replay.balancesOfCharges());
        results.add(identities.accounts());
        results.add(replay.charges());
        results.add(replay.payments());
        results.add(identities.reversals());
        results.add(identities.users());
        results.add(replay.openByParty());
        return List.copyOf(results);
    }
}
