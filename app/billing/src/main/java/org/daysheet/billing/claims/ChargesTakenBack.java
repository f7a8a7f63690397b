package org.daysheet.billing.claims;

import org.daysheet.store.Tx;
import org.daysheet.types.id.EncounterId;

/// Hears that charges of a visit were taken back, so that the work on what payers said about them ends.
@FunctionalInterface
public interface ChargesTakenBack {
    /// Called at the end of the transaction that corrects or withdraws the visit.
    void takenBack(Tx tx, EncounterId visit);
}
