package org.daysheet.billing.remittances;

/// A claim of a check as stated, with what it was matched to and where it stands.
///
/// @param reason why it stands there, in words; empty when there is nothing to say
/// @param matchReason why it was matched so, or why not
public record RemitClaimView(
        StatedClaim stated,
        RemitClaimStatus status,
        String reason,
        MatchVerdict verdict,
        String matchReason,
        boolean isBalanced) {
    static RemitClaimView of(StatedStore.Entry entry) {
        return new RemitClaimView(
                entry.stated(),
                entry.status(),
                entry.statusReason(),
                entry.verdict(),
                entry.matchReason(),
                entry.isBalanced());
    }
}
