package org.daysheet.billing.remittances;

import org.jspecify.annotations.Nullable;

/// Whether a check that waits could be posted without a person's eye.
///
/// @param check the check
/// @param reason why a person has to look, in words; null when it is clean
/// @param digest of the plan that was looked at, {@link CheckPlan#digest}
public record CheckReadiness(Check check, @Nullable String reason, String digest) {
    /// What was seen of it.
    public SeenPlan seen() {
        return new SeenPlan(check.id(), digest);
    }

    public boolean isClean() {
        return reason == null;
    }
}
