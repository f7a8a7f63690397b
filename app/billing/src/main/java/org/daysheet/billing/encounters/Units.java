package org.daysheet.billing.encounters;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.types.money.Money;

/// How much of a service was given (837P SV104 with SV103).
///
/// @param thousandths amount times 1,000, more than zero
/// @param type units or minutes
public record Units(long thousandths, Type type) {
    /// One unit.
    public static final Units ONE = new Units(1_000, Type.UN);

    private static final long LARGEST = 99_999_999_999L;
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,8})(?:\\.([0-9]{1,3}))?");

    /// What is counted (837P SV103).
    public enum Type {
        /// Units.
        UN,
        /// Minutes, for anesthesia.
        MJ
    }

    public Units {
        if (thousandths <= 0 || thousandths > LARGEST) {
            throw new IllegalArgumentException("units are more than zero and have at most eight digits");
        }
    }

    /// Whole units.
    public static Units of(long count) {
        return new Units(Math.multiplyExact(count, 1_000L), Type.UN);
    }

    /// Reads a decimal with at most three places, more than zero.
    public static Optional<Units> parse(String text, Type type) {
        Matcher matcher = DECIMAL.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        long thousandths =
                Long.parseLong(matcher.group(1)) * 1_000 + Long.parseLong((fraction + "000").substring(0, 3));
        return thousandths == 0 ? Optional.empty() : Optional.of(new Units(thousandths, type));
    }

    /// Decimal text without trailing zeros: "1", "2.5".
    public String text() {
        long rest = thousandths % 1_000;
        String whole = Long.toString(thousandths / 1_000);
        return rest == 0
                ? whole
                : whole + "." + ("" + (1_000 + rest)).substring(1).replaceAll("0+$", "");
    }

    /// Price of this many at the price of one; half a cent goes up.
    public Money times(Money priceOfOne) {
        return Money.ofCents(
                Math.floorDiv(Math.addExact(Math.multiplyExact(priceOfOne.cents(), thousandths), 500L), 1_000L));
    }
}
