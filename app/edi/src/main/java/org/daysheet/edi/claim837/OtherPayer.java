package org.daysheet.edi.claim837;

import java.util.List;

/// Another payer of the claim: one that has decided before, or one that will be asked later (837P TR3 loops
/// 2320 and 2330).
///
/// @param coverage how it stands to the claim
/// @param decision what it decided about the whole claim, {@link PayerDecision#NONE} when it has not
/// @param subscriber who holds its policy
/// @param payer its name, id and numbers: REF 2U, EI, FY, NF of the payer, G1 authorisation, 9F referral, T4
///     adjusted, F8 its claim number
/// @param providers under which numbers it knows the providers
public record OtherPayer(
        OtherCoverage coverage,
        PayerDecision decision,
        OtherSubscriber subscriber,
        ClaimPayer payer,
        List<OtherPayerProvider> providers) {
    public OtherPayer {
        providers = List.copyOf(providers);
    }
}
