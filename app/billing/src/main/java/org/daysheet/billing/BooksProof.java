package org.daysheet.billing;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.bank.BankProof;
import org.daysheet.billing.claims.ClaimProof;
import org.daysheet.billing.deposits.DepositProof;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.periods.PeriodProof;
import org.daysheet.billing.remittances.BooksCheck;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.statements.StatementProof;
import org.daysheet.billing.submission.SubmissionProof;
import org.daysheet.types.work.Progress;

/// The proof of everything, room by room.
final class BooksProof {
    private static final int PARTS = 4;

    private BooksProof() {}

    /// All promises, broken ones included. When all hold, the practice is marked as checked; when not, its books can
    /// be read but take no change until a check finds them whole, so that nothing is built on them.
    static List<CheckResult> run(Session session, Progress progress) {
        List<CheckResult> results =
                new ArrayList<>(BooksCheck.part("claim rows", () -> session.read(tx -> ClaimProof.run(tx, progress))));
        progress.report("parts of the books checked", 1, PARTS);
        results.addAll(BooksCheck.part("sent files", () -> session.read(SubmissionProof::run)));
        progress.report("parts of the books checked", 2, PARTS);
        results.addAll(BooksCheck.part("statement rows", () -> session.read(StatementProof::run)));
        progress.report("parts of the books checked", PARTS - 1, PARTS);
        results.addAll(BooksCheck.run(session, progress));
        results.addAll(BooksCheck.part("deposit totals", () -> session.read(DepositProof::run)));
        results.addAll(BooksCheck.part("bank lines", () -> session.read(BankProof::run)));
        results.addAll(BooksCheck.part("closed months", () -> session.read(tx -> PeriodProof.run(tx, progress))));
        List<String> broken = results.stream()
                .filter(result -> !result.passed())
                .map(CheckResult::name)
                .toList();
        if (broken.isEmpty()) {
            session.database().fullCheckPassed();
        } else {
            session.database().fullCheckFailed("the check failed: " + String.join(", ", broken));
        }
        return List.copyOf(results);
    }
}
