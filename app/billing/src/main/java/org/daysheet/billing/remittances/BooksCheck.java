package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.LedgerCheck;
import org.daysheet.billing.security.Session;
import org.daysheet.store.LedgerClosed;
import org.daysheet.store.StoreException;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.ErrorCode;
import org.daysheet.types.work.Progress;

/// The full check of a practice: what the store proves about itself, the ledger, the remittances.
public final class BooksCheck {
    private BooksCheck() {}

    /// All promises, broken ones included.
    public static List<CheckResult> run(Session session, Progress progress) {
        List<CheckResult> results = new ArrayList<>();
        results.addAll(part(
                "database",
                () -> session.database().integrityCheck().run().stream()
                        .map(result -> new CheckResult(result.name(), result.passed(), result.detail()))
                        .toList()));
        results.addAll(part("ledger rows", () -> session.read(tx -> LedgerCheck.run(tx, progress))));
        results.addAll(part("remittance rows", () -> session.read(tx -> RemittanceCheck.run(tx, progress))));
        return List.copyOf(results);
    }

    /// One part of the proof. A part that cannot be carried to its end proves nothing, whether a row is so damaged
    /// that no code understands it or the program is mistaken: it is red, and the other parts are still made. Only
    /// a person who stops the check, or a practice that is closed meanwhile, ends it.
    public static List<CheckResult> part(String name, Supplier<List<CheckResult>> proof) {
        try {
            return proof.get();
        } catch (Cancelled | LedgerClosed ended) {
            throw ended;
        } catch (StoreException damaged) {
            return List.of(new CheckResult(name, false, damaged.getMessage()));
        } catch (RuntimeException odd) {
            return List.of(new CheckResult(
                    name,
                    false,
                    "a row cannot be understood (" + ErrorCode.of(odd).text() + ")"));
        }
    }
}
