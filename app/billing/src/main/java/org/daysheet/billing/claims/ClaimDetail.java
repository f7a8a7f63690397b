package org.daysheet.billing.claims;

import java.util.List;

/// A claim with everything that is known about it.
///
/// @param claim the claim
/// @param versions its sendings, oldest first
/// @param lines lines of the newest sending
/// @param events what happened to it, oldest first
public record ClaimDetail(Claim claim, List<ClaimVersion> versions, List<ClaimLine> lines, List<ClaimEvent> events) {
    public ClaimDetail {
        versions = List.copyOf(versions);
        lines = List.copyOf(lines);
        events = List.copyOf(events);
    }
}
