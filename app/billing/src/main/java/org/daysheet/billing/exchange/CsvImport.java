package org.daysheet.billing.exchange;

import org.daysheet.store.Tx;
import org.daysheet.types.work.Progress;

/// Brings the rows of one kind of table into the books.
interface CsvImport {
    /// Applies a row; what cannot be applied is noted on the row.
    ///
    /// @return what it was
    RowOutcome apply(Tx tx, CsvRow row);

    /// Applies what waits for further rows, after the last one.
    default void finish(Tx tx, Progress progress) {}

    /// What a row brought.
    enum RowOutcome {
        NEW,
        /// Known before; changed or not.
        KNOWN,
        /// Part of something that an earlier row began, or not applied.
        NOT_COUNTED
    }
}
