package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.LedgerCheck;
import org.daysheet.billing.security.Session;
import org.daysheet.types.work.Progress;

/// The full check of a practice: what the store proves about itself, the ledger, the remittances.
public final class BooksCheck {
    private BooksCheck() {}

    /// All promises, broken ones included. When all hold, the practice is marked as checked.
    public static List<CheckResult> run(Session session, Progress progress) {
        List<CheckResult> results = new ArrayList<>();
        session.database()
                .integrityCheck()
                .run()
                .forEach(result -> results.add(new CheckResult(result.name(), result.passed(), result.detail())));
        results.addAll(session.read(tx -> LedgerCheck.run(tx, progress)));
        results.addAll(session.read(tx -> RemittanceCheck.run(tx, progress)));
        if (results.stream().allMatch(CheckResult::passed)) {
            session.database().fullCheckPassed();
        }
        return List.copyOf(results);
    }
}
