package org.daysheet.desktop.claims;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ClaimId;
import org.jspecify.annotations.Nullable;

/// What is to be done with some claims.
///
/// @param act what
/// @param claims with which
/// @param reason why, empty where nobody asks
/// @param until the day on which it ends by itself, null for none
public record BulkOrder(
        BulkAct act,
        List<ClaimId> claims,
        String reason,
        @Nullable LocalDate until) {
    public BulkOrder {
        claims = List.copyOf(claims);
    }
}
