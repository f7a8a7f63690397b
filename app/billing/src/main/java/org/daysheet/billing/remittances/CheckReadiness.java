package org.daysheet.billing.remittances;

import org.jspecify.annotations.Nullable;

/// Whether a check that waits could be posted without a person's eye.
///
/// @param check the check
/// @param reason why a person has to look, in words; null when it is clean
public record CheckReadiness(Check check, @Nullable String reason) {
    public boolean isClean() {
        return reason == null;
    }
}
