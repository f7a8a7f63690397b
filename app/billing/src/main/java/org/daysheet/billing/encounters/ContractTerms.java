package org.daysheet.billing.encounters;

import java.util.Set;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// The contract under which a visit is billed (837P TR3 2300 CN1), for payers that want it told.
///
/// @param kind CN101: 01 diagnosis group, 02 per day, 03 variable per day, 04 flat, 05 capitated, 06 percent, 09 other
/// @param amount agreed, null when none is told
/// @param code the payer's name for the contract, empty when none is told
public record ContractTerms(String kind, @Nullable Money amount, String code) {
    /// Codes of kinds (CN101).
    public static final Set<String> KINDS = Set.of("01", "02", "03", "04", "05", "06", "09");

    public ContractTerms {
        code = code.strip();
        if (!KINDS.contains(kind) || (amount != null && amount.isNegative())) {
            throw new IllegalArgumentException("a contract is of a known kind and has no negative amount");
        }
    }
}
