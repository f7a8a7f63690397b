package org.daysheet.edi.remit835;

import java.util.List;
import org.daysheet.edi.x12.Finding;

/// One whole 835 transaction in memory: one check, EFT or notice.
///
/// @param header who pays whom how much
/// @param claims in order
/// @param providerAdjustments in order
/// @param balance sums and verdicts
/// @param findings about the transaction outside its claims (those of a claim are in the claim)
public record Remittance(
        RemittanceHeader header,
        List<RemitClaim> claims,
        List<ProviderAdjustment> providerAdjustments,
        RemittanceBalance balance,
        List<Finding> findings) {
    public Remittance {
        claims = List.copyOf(claims);
        providerAdjustments = List.copyOf(providerAdjustments);
        findings = List.copyOf(findings);
    }

    /// Whether nothing of the check may be posted as it stands: it does not balance as a whole, or an error was found
    /// outside its claims (cut off, no trace number). Single claims may be held beyond that.
    public boolean isHeld() {
        return balance.isHeld();
    }
}
