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
    CHARGE_DIFFERS,
    /// A later payer's adjustments repeat what an earlier payer already adjusted.
    REPEATED_ADJUSTMENT,
    LATER_PAYER_STATUS,
    PAIR_INCOMPLETE,
    BELOW_ZERO,
    NO_ORIGINAL,
    ORIGINAL_DIFFERS,
    FORWARDED_WITH_MONEY;

    /// Key of its text.
    String textKey() {
        return "remittances.hold." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
