package org.daysheet.billing.encounters;

import java.util.Set;
import org.daysheet.types.money.Money;

/// What renting and buying the equipment of a line costs (837P TR3 2400 SV5). A claim tells both prices; zero is one it
/// does not have.
///
/// @param days how many days it is needed
/// @param rental price of renting it
/// @param purchase price of buying it
/// @param frequency of the rent: 1 weekly, 4 monthly, 6 daily
public record EquipmentPrices(String days, Money rental, Money purchase, String frequency) {
    /// Codes of frequencies (SV506).
    public static final Set<String> FREQUENCIES = Set.of("1", "4", "6");

    public EquipmentPrices {
        if (!isDays(days) || rental.isNegative() || purchase.isNegative() || !FREQUENCIES.contains(frequency)) {
            throw new IllegalArgumentException("equipment has days, prices that are not negative, and a frequency");
        }
    }

    /// Whether a text is a number of days.
    public static boolean isDays(String text) {
        return text.matches("[1-9][0-9]{0,4}");
    }
}
