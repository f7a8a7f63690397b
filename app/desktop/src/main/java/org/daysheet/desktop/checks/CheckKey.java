package org.daysheet.desktop.checks;

import org.daysheet.billing.remittances.Check;
import org.daysheet.types.id.RemitClaimId;
import org.jspecify.annotations.Nullable;

/// What a check is opened by, and which of its claims is meant. Several checks may have one number, and some have none,
/// so that the number alone does not say which.
///
/// @param text what finds it in the list: check or EFT number, else the payer's name
/// @param check the check, empty for the first that the text finds by its number
/// @param claim the claim, empty for the check as a whole
public record CheckKey(String text, String check, String claim) {
    private static final String MARK = "\n";

    /// All in one text.
    public static String of(Check check, @Nullable RemitClaimId claim) {
        String text = check.trace().isBlank() ? check.payerName() : check.trace();
        return new CheckKey(text, check.id().toString(), claim == null ? "" : claim.toString()).written();
    }

    /// As [#read(String)] reads it.
    public String written() {
        return text + MARK + check + MARK + claim;
    }

    static CheckKey read(String key) {
        String[] parts = key.split(MARK, -1);
        return new CheckKey(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /// Whether it is the check that is meant.
    boolean isOf(CheckRow row) {
        return check.isEmpty() ? row.trace().equals(text) : row.id().toString().equals(check);
    }

    /// Whether it is the claim that is meant.
    boolean isOf(PlanRow row) {
        RemitClaimId id = row.id();
        return id != null && id.toString().equals(claim);
    }
}
