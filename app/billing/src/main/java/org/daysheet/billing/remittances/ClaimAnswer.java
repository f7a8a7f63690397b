package org.daysheet.billing.remittances;

import java.util.List;
import org.daysheet.types.money.Money;

/// What one check says about a claim of ours.
///
/// @param check the check
/// @param controlNumber our number as the payer echoed it
/// @param status CLP02
/// @param charge CLP03
/// @param paid CLP04
/// @param payerControlNumber CLP07, empty when absent
/// @param state where this claim of the check stands
/// @param adjustments what the payer took off, by group and reason
public record ClaimAnswer(
        Check check,
        String controlNumber,
        String status,
        Money charge,
        Money paid,
        String payerControlNumber,
        RemitClaimStatus state,
        List<Reason> adjustments) {
    /// What was taken off for one reason, over all lines.
    ///
    /// @param group CO, PR, OA, PI or CR
    /// @param carc the payer's reason code
    public record Reason(String group, String carc, Money amount) {}

    public ClaimAnswer {
        adjustments = List.copyOf(adjustments);
    }
}
