package org.daysheet.cli.command;

import org.daysheet.billing.Office;
import org.daysheet.billing.patients.Patient;
import org.daysheet.cli.console.Refusal;
import org.daysheet.types.id.PatientId;

/// Patients as the line names them: by account number.
final class PatientLookup {
    private PatientLookup() {}

    /// The patient with the account number; refuses when there is none.
    static PatientId byAccount(Office office, String account) {
        return office.session()
                .read(tx -> office.patients().byAccount(tx, account))
                .map(Patient::id)
                .orElseThrow(() -> Refusal.refused("There is no patient with the account number " + account + "."));
    }
}
