package org.daysheet.billing.statements;

import java.util.List;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.store.Tx;

/// Proves that what patients were asked for adds up: runs to their statements, statements to their lines and ages.
public final class StatementProof {
    private StatementProof() {}

    /// The proof; a broken one names the statements.
    public static List<CheckResult> run(Tx tx) {
        return List.of(StatementProofQuery.totals(tx));
    }
}
