package org.daysheet.desktop.reports;

import org.jspecify.annotations.Nullable;

/// A part of the aging: who owes, and how old.
///
/// @param owner as the line is called, null for all of them
/// @param bucket place of the age, null for all ages with what is not billed and the credits
public record AgingChoice(@Nullable String owner, @Nullable Integer bucket) {
    /// Everything that is open.
    static final AgingChoice ALL = new AgingChoice(null, null);
}
