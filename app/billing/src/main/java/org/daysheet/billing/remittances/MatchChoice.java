package org.daysheet.billing.remittances;

import java.util.List;

/// A claim of a check and the claims of ours it may be.
///
/// @param candidates best fit first
public record MatchChoice(HeldClaim stated, List<MatchCandidate> candidates) {
    public MatchChoice {
        candidates = List.copyOf(candidates);
    }
}
