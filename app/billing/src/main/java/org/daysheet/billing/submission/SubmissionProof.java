package org.daysheet.billing.submission;

import java.util.List;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.store.Tx;

/// Proves that every sending says what was sent: so many claims, for so much, in the file the audit trail names.
public final class SubmissionProof {
    private SubmissionProof() {}

    /// The proof; a broken one names the sendings.
    public static List<CheckResult> run(Tx tx) {
        return List.of(SubmissionProofQuery.totals(tx));
    }
}
