package org.daysheet.desktop.checks;

import org.daysheet.types.id.RemitClaimId;
import org.jspecify.annotations.Nullable;

/// What a check is opened by: its number, and which of its claims is meant.
///
/// @param trace check or EFT number
/// @param claim the claim, empty for the check as a whole
public record CheckKey(String trace, String claim) {
    private static final String MARK = "\n";

    /// Both in one text.
    public static String of(String trace, @Nullable RemitClaimId claim) {
        return claim == null || trace.isBlank() ? trace : trace + MARK + claim;
    }

    static CheckKey read(String key) {
        int end = key.indexOf(MARK);
        return end < 0
                ? new CheckKey(key, "")
                : new CheckKey(key.substring(0, end), key.substring(end + MARK.length()));
    }

    /// Whether it is the claim that is meant.
    boolean isOf(PlanRow row) {
        RemitClaimId id = row.id();
        return id != null && id.toString().equals(claim);
    }
}
