package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.money.Money;

/// One payment of one payer, ready to be written as an 835 transaction.
///
/// @param payer name and code
/// @param paidOn BPR16
/// @param trace TRN02
record Check(
        Person payer,
        PayerTerms terms,
        LocalDate paidOn,
        String trace,
        List<ClaimDecision> claims,
        List<PlbEntry> plb) {
    Check {
        claims = List.copyOf(claims);
        plb = List.copyOf(plb);
        if (amount(claims, plb).isNegative()) {
            throw new IllegalArgumentException("a check cannot be negative");
        }
    }

    Money claimsPaid() {
        return Money.sum(claims.stream().map(ClaimDecision::paid));
    }

    /// BPR02.
    Money amount() {
        return amount(claims, plb);
    }

    private static Money amount(List<ClaimDecision> claims, List<PlbEntry> plb) {
        return Money.sum(claims.stream().map(ClaimDecision::paid))
                .minus(Money.sum(plb.stream().map(PlbEntry::amount)));
    }
}
