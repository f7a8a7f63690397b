package org.daysheet.billing.scrubber;

/// What a finding means for the claim.
public enum ScrubSeverity {
    /// The claim would come back; it is not sent.
    STOPS,
    /// Somebody should look; the claim may go.
    WARNS
}
