package org.daysheet.billing.accounts;

import java.time.LocalDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Something about a claim beside its own events: work on it, refusals, what went out about it.
///
/// @param kind what
/// @param on the day
/// @param key key of what it is about: the task, the check of a denial, the forms that went out; 0 for statements
/// @param name title of the task, codes of the denial, number of the statement, name of the file
/// @param state where a denial stands since, empty for anything else
/// @param note what a person said; empty for nothing
/// @param by login name of who did it, empty where the program did
/// @param amount money of it, null for none
public record ClaimMoment(
        Kind kind,
        LocalDate on,
        long key,
        String name,
        String state,
        String note,
        String by,
        @Nullable Money amount) {
    /// What can happen about a claim.
    public enum Kind {
        /// Forms went to a printer.
        PRINTED,
        /// Forms were saved as a file.
        SAVED,
        TASK_OPENED,
        TASK_TAKEN,
        TASK_SNOOZED,
        TASK_NOTED,
        TASK_DONE,
        TASK_REOPENED,
        /// The reason of the task went away.
        TASK_WITHDRAWN,
        DENIAL_OPENED,
        DENIAL_MOVED,
        /// A guarantor was asked for what is open of its charges.
        STATEMENT
    }
}
