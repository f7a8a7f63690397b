package org.daysheet.desktop.reports;

import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A row behind a figure: a claim, a charge, a payment, or a sum.
///
/// @param what its name or number
/// @param about more: patient, payer, state
/// @param amount the money of it, null for a sum of rows that are listed themselves
/// @param link what it opens, null when it is a sum itself
/// @param open of a sum of rows that are listed themselves, what is open in all, in words; nobody adds it up
public record BehindRow(
        String what,
        String about,
        @Nullable Money amount,
        @Nullable Link link,
        String open) {
    /// A row that is no sum of others.
    public BehindRow(String what, String about, @Nullable Money amount, @Nullable Link link) {
        this(what, about, amount, link, "");
    }

    /// What is looked at when words are typed.
    String words() {
        return what + " " + about + " " + Formats.amount(amount) + " " + open;
    }
}
