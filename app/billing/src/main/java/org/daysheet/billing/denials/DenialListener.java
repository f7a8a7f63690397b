package org.daysheet.billing.denials;

import org.daysheet.store.Tx;
import org.daysheet.types.id.DenialId;

/// Hears what people decide about denials, so that the work on them begins or ends.
@FunctionalInterface
public interface DenialListener {
    /// Does nothing.
    DenialListener NOBODY = (tx, denial, isOpen, outcome) -> {};

    /// Called in the transaction that moves the denial.
    ///
    /// @param isOpen whether it is open from now on
    /// @param outcome what came of it, empty when it is open
    void moved(Tx tx, DenialId denial, boolean isOpen, String outcome);
}
