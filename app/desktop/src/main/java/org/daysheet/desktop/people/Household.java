package org.daysheet.desktop.people;

import org.daysheet.billing.patients.Guarantor;
import org.daysheet.desktop.pickers.Offer;

/// A guarantor to choose.
///
/// @param guarantor who pays
/// @param members for whom, in words
public record Household(Guarantor guarantor, String members) {
    /// Name and account number, as they stand in the field.
    static String text(Guarantor guarantor) {
        return guarantor.facts().name().display() + " \u00b7 "
                + guarantor.facts().accountNumber();
    }

    Offer offer() {
        return new Offer(guarantor.id().toString(), text(guarantor), members);
    }
}
