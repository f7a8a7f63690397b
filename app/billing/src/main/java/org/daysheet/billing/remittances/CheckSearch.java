package org.daysheet.billing.remittances;

import java.util.Collection;
import java.util.List;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Which checks a list shows.
///
/// @param statuses only these, empty for all
/// @param text payer or check number begins so, in any case; empty for all
/// @param amount paid exactly that, instead of the text; null when no amount is looked for
/// @param isForAPerson only those with something that a person has to look at
public record CheckSearch(
        Collection<RemittanceStatus> statuses,
        String text,
        @Nullable Money amount,
        boolean isForAPerson) {
    /// All checks of some statuses whose payer or number begins with a text.
    public static CheckSearch of(Collection<RemittanceStatus> statuses, String text) {
        return new CheckSearch(statuses, text, null, false);
    }

    /// Checks of any status paid at exactly an amount.
    public static CheckSearch over(Money amount) {
        return new CheckSearch(List.of(), "", amount, false);
    }

    /// Checks that are out of balance, or with a claim that is not found here or held.
    public static CheckSearch forAPerson(String text) {
        return new CheckSearch(List.of(), text, null, true);
    }
}
