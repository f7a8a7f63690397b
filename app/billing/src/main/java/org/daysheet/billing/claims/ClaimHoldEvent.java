package org.daysheet.billing.claims;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A claim was held or released.
///
/// @param isHold whether it was held
/// @param reason why it was held, empty for a release
/// @param releaseOn the day on which the hold ends by itself, null for none
/// @param on business date
/// @param by login name of who did it
public record ClaimHoldEvent(
        boolean isHold, String reason, @Nullable LocalDate releaseOn, LocalDate on, String by) {}
