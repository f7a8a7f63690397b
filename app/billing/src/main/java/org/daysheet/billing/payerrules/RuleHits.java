package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How often a rule spoke, all its versions together.
///
/// @param findings in all checks
/// @param claims that it was about
/// @param lastOn day it last spoke, null when it never did
public record RuleHits(int findings, int claims, @Nullable LocalDate lastOn) {
    /// It never spoke.
    public static final RuleHits NONE = new RuleHits(0, 0, null);
}
