package org.daysheet.billing.encounters;

import java.math.BigDecimal;
import java.util.Set;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The contract under which a visit is billed (837P TR3 2300 CN1), for payers that want it told. Texts are empty where
/// nothing is told.
///
/// @param kind CN101: 01 diagnosis group, 02 per day, 03 variable per day, 04 flat, 05 capitated, 06 percent, 09 other
/// @param amount agreed, null when none is told
/// @param percent agreed of the charge (CN103), up to 100 with two decimals
/// @param code the payer's name for the contract
/// @param discount percent off for paying early (CN105)
/// @param version of the contract (CN106)
public record ContractTerms(
        String kind, @Nullable Money amount, String percent, String code, String discount, String version) {
    /// Codes of kinds (CN101).
    public static final Set<String> KINDS = Set.of("01", "02", "03", "04", "05", "06", "09");

    /// The longest version (CN106).
    public static final int LONGEST_VERSION = 30;

    public ContractTerms {
        code = code.strip();
        version = version.strip();
        percent = plain(percent);
        discount = plain(discount);
        if (!KINDS.contains(kind) || (amount != null && amount.isNegative())) {
            throw new IllegalArgumentException("a contract is of a known kind and has no negative amount");
        }
    }

    /// One of which only an amount and a code are told.
    public ContractTerms(String kind, @Nullable Money amount, String code) {
        this(kind, amount, "", code, "", "");
    }

    /// Whether a text is a percent of a contract: nothing, or a number to 100 with up to two decimals.
    public static boolean isPercent(String text) {
        String typed = text.strip();
        return typed.isEmpty() || typed.matches("[0-9]{1,2}(\\.[0-9]{1,2})?|100(\\.0{1,2})?");
    }

    /// As claims write numbers: without zeros that say nothing.
    private static String plain(String percent) {
        if (!isPercent(percent)) {
            throw new IllegalArgumentException("a contract has percents to 100");
        }
        String typed = percent.strip();
        return typed.isEmpty() ? "" : new BigDecimal(typed).stripTrailingZeros().toPlainString();
    }
}
