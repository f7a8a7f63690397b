package org.daysheet.desktop.claims;

import org.daysheet.billing.Office;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;

/// A claim that was made for the payer that comes next.
///
/// @param told what came of it, in words
public record Billed(ClaimId claim, String told) implements Told {
    /// Makes the claim to the payer that comes after a claim's; the task that asked for it is closed.
    public static Billed next(Office office, ClaimId before) {
        ClaimId made = office.billNext(before);
        String number = office.claims().show(made).claim().controlNumber();
        return new Billed(made, Texts.of("claims.next.told", number));
    }

    @Override
    public boolean isGood() {
        return true;
    }
}
