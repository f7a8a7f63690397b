package org.daysheet.billing.remittances;

import java.util.Optional;
import org.daysheet.types.day.DaySpan;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Which checks a list shows; everything that is asked for must hold.
///
/// @param standing what is left to do with them
/// @param text payer or check number begins so, in any case, or it is the amount that was paid; empty for all
/// @param amount paid exactly that, instead of the text; null when no amount is looked for
/// @param payer whose they are, null for anybody's
/// @param paid by the date of the payment
/// @param taken by the day their file was taken in
public record CheckSearch(
        CheckStanding standing,
        String text,
        @Nullable Money amount,
        @Nullable PayerId payer,
        DaySpan paid,
        DaySpan taken) {
    public CheckSearch {
        text = text.strip();
    }

    /// Checks whose payer or number begins with a text, or that were paid at the amount it says.
    public static CheckSearch of(CheckStanding standing, String text) {
        return new CheckSearch(standing, text, null, null, DaySpan.ANY, DaySpan.ANY);
    }

    /// Checks paid at exactly an amount.
    public static CheckSearch over(Money amount) {
        return new CheckSearch(CheckStanding.ANY, "", amount, null, DaySpan.ANY, DaySpan.ANY);
    }

    /// The amount that a text says, with or without cents; empty when it says anything else.
    public static Optional<Money> amountIn(String text) {
        String plain = text.replace("$", "").replace(",", "").strip();
        return plain.matches("[0-9]{1,9}(\\.[0-9]{2})?") ? Money.parse(plain) : Optional.empty();
    }
}
