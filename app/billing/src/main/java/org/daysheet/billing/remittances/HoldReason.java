package org.daysheet.billing.remittances;

import java.util.Locale;

/// Why a claim of a check is not posted by itself. Each has a text that says what to do.
public enum HoldReason {
    UNREADABLE,
    OUT_OF_BALANCE,
    UNMATCHED,
    NOT_OURS,
    CONTRADICTION,
    PAYER_UNKNOWN,
    WRONG_PAYER,
    POSSIBLE_REPEAT,
    UNKNOWN_STATUS,
    UNKNOWN_CODE,
    LINE_UNMATCHED,
    /// A person named the claim, but a line is none of its charges.
    LINE_NOT_OF_CLAIM,
    CHARGE_DIFFERS,
    /// A later payer's adjustments repeat what an earlier payer already adjusted.
    REPEATED_ADJUSTMENT,
    /// A later payer pays or leaves more than is open at it, and an earlier payer has that much open.
    EARLIER_PAYER_OPEN,
    /// A first payer tells of what earlier payers did (OA-23).
    LATER_PAYER_STATUS,
    /// The payer decided the same charges before, with money, and has not taken that back.
    DECIDED_BEFORE,
    PAIR_INCOMPLETE,
    BELOW_ZERO,
    NO_ORIGINAL,
    ORIGINAL_DIFFERS,
    /// The same amounts were posted, but for other lines or adjustments.
    ORIGINAL_UNLIKE,
    /// More than one posted decision fits.
    SEVERAL_ORIGINALS,
    FORWARDED_WITH_MONEY;

    /// Key of its text.
    String textKey() {
        return "remittances.hold." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
