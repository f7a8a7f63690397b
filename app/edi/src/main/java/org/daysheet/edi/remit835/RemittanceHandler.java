package org.daysheet.edi.remit835;

import org.daysheet.edi.x12.Finding;

/// Takes a remittance as it is read: {@link #begin}, then claims and provider adjustments in the order of the file,
/// then {@link #end}; again for each transaction. Findings that belong to no claim come at any time.
public interface RemittanceHandler {
    void begin(RemittanceHeader header);

    void claim(RemitClaim claim);

    void providerAdjustment(ProviderAdjustment adjustment);

    void end(RemittanceBalance balance);

    /// A finding about the file, an envelope or the running transaction; those of a claim come with the claim.
    void finding(Finding finding);
}
