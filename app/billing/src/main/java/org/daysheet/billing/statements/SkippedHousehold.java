package org.daysheet.billing.statements;

import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.money.Money;

/// A household with something open that gets no statement.
///
/// @param guarantor whose
/// @param accountNumber its account
/// @param reason why
/// @param detail the reason of a hold as entered, else empty
/// @param due what it owes, credits taken off
public record SkippedHousehold(GuarantorId guarantor, String accountNumber, Reason reason, String detail, Money due) {

    /// Why a household gets no statement.
    public enum Reason {
        /// Somebody said so.
        HELD,
        /// It owes less than the minimum, or only an insurer does.
        UNDER_MINIMUM,
        /// No letter would arrive: the guarantor has no street, or no city with state or ZIP code.
        NO_ADDRESS,
        /// A statement of this cutoff asks for the same already.
        ALREADY_SENT
    }
}
