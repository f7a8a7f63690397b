package org.daysheet.reports.kpi;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.store.Transactions;

/// Whether a claim came through the checks before sending without anybody's work, as {@link Kpi#CLEAN_CLAIMS} counts
/// it.
///
/// @param isChecked whether it was checked at all; before that nothing is said of it
/// @param touches what spoiled it, oldest first; empty when it is clean
public record CleanVerdict(boolean isChecked, List<Touch> touches) {
    /// What spoils a claim.
    public enum What {
        /// A check kept it back.
        FAILED_CHECK,
        /// Somebody corrected it.
        CORRECTED,
        /// It was sent once more.
        SENT_AGAIN
    }

    /// One such event.
    ///
    /// @param on its day
    /// @param by login name of whose work it was
    public record Touch(What what, LocalDate on, String by) {}

    public CleanVerdict {
        touches = List.copyOf(touches);
    }

    /// The verdict on a claim by all that happened to it up to now.
    public static CleanVerdict of(Transactions transactions, long claimId) {
        return transactions.read(tx -> CheckingQuery.of(tx, claimId));
    }

    public boolean isClean() {
        return touches.isEmpty();
    }
}
