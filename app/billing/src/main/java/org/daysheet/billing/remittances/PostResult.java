package org.daysheet.billing.remittances;

import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;

/// What came of posting a check.
public sealed interface PostResult {
    RemittanceId remittance();

    /// All of it is in the ledger.
    ///
    /// @param postings how many postings
    /// @param held claims that were not posted by themselves
    /// @param cash change of cash, BPR02
    record Posted(RemittanceId remittance, int postings, int held, Money cash) implements PostResult {}

    /// Nothing was posted.
    ///
    /// @param key text key, stable
    /// @param reason in words
    record Refused(RemittanceId remittance, String key, String reason) implements PostResult {}
}
