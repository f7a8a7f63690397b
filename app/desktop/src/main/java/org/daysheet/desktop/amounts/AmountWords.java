package org.daysheet.desktop.amounts;

import java.util.Optional;
import org.daysheet.types.money.Money;

/// Reads an amount that may be worked out on the spot: `96`, `1,234.50`, `120*.8`, `3x15+4.25`, `(80-12)/2`, `80%*150`.
/// Reckoned with whole numbers and fractions, so nothing is lost on the way; what ends between two cents goes to the
/// nearer one, half a cent away from zero.
public final class AmountWords {
    private static final int LONGEST = 60;

    private AmountWords() {}

    /// The amount that was meant, empty when the text says none, is divided by nothing, or does not fit.
    public static Optional<Money> read(String text) {
        String typed = text.replace(" ", "").replace("$", "");
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        return new Reckoning(typed).result().flatMap(Ratio::cents).map(Money::ofCents);
    }
}
