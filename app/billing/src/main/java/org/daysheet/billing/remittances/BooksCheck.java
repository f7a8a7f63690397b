package org.daysheet.billing.remittances;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.LedgerCheck;
import org.daysheet.billing.problem.Problem;
import org.daysheet.billing.security.Session;
import org.daysheet.types.work.Progress;

/// The full check of a practice: what the store proves about itself, the ledger, the remittances.
public final class BooksCheck {
    private BooksCheck() {}

    /// All promises, broken ones included.
    public static List<CheckResult> run(Session session, Progress progress) {
        List<CheckResult> results = new ArrayList<>();
        session.database()
                .integrityCheck()
                .run()
                .forEach(result -> results.add(new CheckResult(result.name(), result.passed(), result.detail())));
        results.addAll(part("ledger rows", () -> session.read(tx -> LedgerCheck.run(tx, progress))));
        results.addAll(part("remittance rows", () -> session.read(tx -> RemittanceCheck.run(tx, progress))));
        return List.copyOf(results);
    }

    /// One part of the proof. Rows so damaged that no code understands them, such as a status nobody wrote or a date
    /// that is none, are a broken promise. Any other error is the program's own and comes out as it is: it must not
    /// accuse the books.
    public static List<CheckResult> part(String name, Supplier<List<CheckResult>> proof) {
        try {
            return proof.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException odd) {
            return List.of(new CheckResult(
                    name,
                    false,
                    "a row cannot be understood (" + Problem.of(odd).key() + ")"));
        }
    }
}
