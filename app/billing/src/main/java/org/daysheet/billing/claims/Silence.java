package org.daysheet.billing.claims;

import java.time.LocalDate;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// An undecided claim whose next answer is overdue.
///
/// @param missed the answer that did not come
/// @param file ISA13 of the file it was sent in, null when it was billed another way
/// @param since the day it was sent, passed on, or its decision was taken back
/// @param way which of these
/// @param dueOn the last day the answer was expected
public record Silence(
        Missed missed,
        ClaimId claim,
        PatientId patient,
        PayerId payer,
        String controlNumber,
        @Nullable String file,
        LocalDate since,
        Way way,
        LocalDate dueOn,
        Money amount) {

    /// The answer that did not come.
    public enum Missed {
        /// The 999 of its file.
        SYNTAX,
        /// The 277CA about it.
        STATUS,
        /// The decision.
        PAYMENT
    }

    /// How a claim came to wait for its payer.
    public enum Way {
        SENT,
        /// By the payer before.
        FORWARDED,
        /// It was decided before.
        TAKEN_BACK
    }
}
