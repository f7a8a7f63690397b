package org.daysheet.billing.claims;

import java.util.List;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.store.Tx;
import org.daysheet.types.work.Progress;

/// Proves that every claim document is as it was frozen: its text fits its hash, the hash stands in the audit
/// trail, its rows say what it says, and its total is the sum of its lines and of the charges they stand for (identity
/// L16). Proves that every claim is of the patient, payer, visit and total of what it bills, and stands where the last
/// event put it, and was first sent on the day of its first such event. That the events are as they were written
/// is proved by the store.
public final class ClaimProof {
    private ClaimProof() {}

    /// The proofs; a broken one names the sendings.
    public static List<CheckResult> run(Tx tx, Progress progress) {
        progress.report("claim documents", 0, -1);
        List<String> documents = ClaimProofQuery.documentFaults(tx, progress);
        List<String> totals = ClaimProofQuery.totalFaults(tx);
        List<String> statuses = ClaimProofQuery.statusFaults(tx);
        List<String> days = ClaimProofQuery.dayFaults(tx);
        List<String> subjects = ClaimProofQuery.subjectFaults(tx);
        return List.of(
                new CheckResult("claim subjects", subjects.isEmpty(), String.join("; ", subjects)),
                new CheckResult("claim documents", documents.isEmpty(), String.join("; ", documents)),
                new CheckResult("claim totals", totals.isEmpty(), String.join("; ", totals)),
                new CheckResult("claim statuses", statuses.isEmpty(), String.join("; ", statuses)),
                new CheckResult("claim history", days.isEmpty(), String.join("; ", days)));
    }
}
