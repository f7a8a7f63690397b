package org.daysheet.edi.remit835;

import org.daysheet.types.money.Money;

/// Whether a claim adds up (835 TR3 1.10.2.1).
///
/// @param lines whether every line balances: SVC02 less its CAS is SVC03; true without lines
/// @param claim whether CLP03 less every CAS of claim and lines is CLP04, and CLP03 is the sum of SVC02 where there
///     are lines
/// @param adjustments sum of every CAS amount of claim and lines, signs as sent
public record ClaimBalance(boolean lines, boolean claim, Money adjustments) {
    public boolean holds() {
        return lines && claim;
    }
}
