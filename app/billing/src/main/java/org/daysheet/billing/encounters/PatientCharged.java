package org.daysheet.billing.encounters;

import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;

/// Hears that a closed visit is owed by its patient, so that money left as a credit can be used for it.
@FunctionalInterface
public interface PatientCharged {
    /// Does nothing.
    PatientCharged NOBODY = (tx, patient) -> {};

    /// Called at the end of the transaction that closes the visit.
    void charged(Tx tx, PatientId patient);
}
