package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How often a rule spoke, all its versions together. A claim counts once, however often it was checked.
///
/// @param claims that it ever was about
/// @param standing those of them that it spoke about when they were last checked
/// @param lastOn day it last spoke, null when it never did
public record RuleHits(int claims, int standing, @Nullable LocalDate lastOn) {
    /// It never spoke.
    public static final RuleHits NONE = new RuleHits(0, 0, null);
}
