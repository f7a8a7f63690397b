package org.daysheet.billing.payerrules;

import org.jspecify.annotations.Nullable;

/// A case that a rule is tried on: an invented claim, or the number of a past one.
///
/// @param title what it shows
/// @param claim number payers echo of a past claim, empty when the case is invented
/// @param facts an invented claim, null when it is a past one
/// @param hit whether the rule has to speak
public record RuleCase(String title, String claim, @Nullable ClaimFacts facts, boolean hit) {
    public RuleCase {
        title = title == null ? "" : title;
        claim = claim == null ? "" : claim;
    }
}
