package org.daysheet.billing.remittances;

import java.util.Set;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PatientId;

/// Hears that patients owe more or less than before, so that money they left as a credit can be applied.
@FunctionalInterface
public interface ResponsibilityListener {
    /// Does nothing.
    ResponsibilityListener NOBODY = (tx, patients) -> {};

    /// Called at the end of the transaction that posts or voids a check.
    void responsibilityMoved(Tx tx, Set<PatientId> patients);
}
