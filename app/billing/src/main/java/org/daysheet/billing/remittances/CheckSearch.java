package org.daysheet.billing.remittances;

import java.util.Collection;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Which checks a list shows.
///
/// @param statuses only these, empty for all
/// @param text payer or check number begins so, in any case; empty for all
/// @param amount paid exactly that, instead of the text; null when no amount is looked for
public record CheckSearch(
        Collection<RemittanceStatus> statuses,
        String text,
        @Nullable Money amount) {
    /// All checks of some statuses whose payer or number begins with a text.
    public static CheckSearch of(Collection<RemittanceStatus> statuses, String text) {
        return new CheckSearch(statuses, text, null);
    }
}
