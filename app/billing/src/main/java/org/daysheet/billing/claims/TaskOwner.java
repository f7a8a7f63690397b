package org.daysheet.billing.claims;

import org.daysheet.types.id.UserId;
import org.jspecify.annotations.Nullable;

/// Who has what is to be done next about a claim.
///
/// @param user who took it, null while nobody did
public record TaskOwner(@Nullable UserId user) {
    /// Nobody took it yet.
    public static final TaskOwner NOBODY_YET = new TaskOwner(null);
}
