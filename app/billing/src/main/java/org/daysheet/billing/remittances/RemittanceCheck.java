package org.daysheet.billing.remittances;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.edi.remit835.RemittanceReader;
import org.daysheet.store.DamagedDatabase;
import org.daysheet.store.Tx;
import org.daysheet.types.work.Progress;

/// Proves that the rows of remittances are what the kept files say, that each posted check and claim moved what it
/// states, and that what decided how it was posted is as the audit trail tells.
public final class RemittanceCheck {
    private RemittanceCheck() {}

    /// All promises, broken ones included.
    public static List<CheckResult> run(Tx tx, Progress progress) {
        List<CheckResult> results = new ArrayList<>();
        results.add(evidence(tx, progress));
        results.add(RemittanceCheckQuery.cash(tx));
        results.add(RemittanceCheckQuery.claimStates(tx));
        results.add(RemittanceCheckQuery.postingEvidence(tx));
        MoneyTieQuery ties = new MoneyTieQuery(tx);
        results.add(ties.claims());
        results.add(ties.providerAdjustments());
        results.add(ties.adjustments());
        results.add(new OffsetCheckQuery(tx).run());
        results.add(AuditedQuery.files(tx));
        results.add(AuditedQuery.checks(tx));
        results.add(AuditedQuery.matches(tx));
        results.add(AuditedQuery.rules(tx));
        return List.copyOf(results);
    }

    private static CheckResult evidence(Tx tx, Progress progress) {
        Faults faults = new Faults("remittance evidence");
        RemitReadStore stored = new RemitReadStore(tx);
        List<RemittanceCheckQuery.KeptFile> files = RemittanceCheckQuery.files(tx);
        int done = 0;
        for (RemittanceCheckQuery.KeptFile file : files) {
            progress.stopIfCancelled();
            try {
                compare(tx, stored, file, faults);
            } catch (DamagedDatabase damaged) {
                faults.fault("raw_file " + file.id() + " cannot be read: " + damaged.getMessage());
            }
            done++;
            progress.report("files compared", done, files.size());
        }
        return faults.result();
    }

    private static void compare(Tx tx, RemitReadStore stored, RemittanceCheckQuery.KeptFile file, Faults faults) {
        try {
            FirstRead first = new FirstRead(Progress.SILENT);
            try (InputStream bytes = tx.vault().open(file.sha256())) {
                RemittanceReader.read(bytes, first);
            }
            try (InputStream bytes = tx.vault().open(file.sha256())) {
                RemittanceReader.read(bytes, new EvidenceRun(stored, file.id(), first.seen(), faults));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
