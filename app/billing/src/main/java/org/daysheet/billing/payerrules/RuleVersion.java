package org.daysheet.billing.payerrules;

import java.time.LocalDate;

/// A rule as it was once written.
///
/// @param version from 1
/// @param savedOn the day
/// @param savedBy login name of who wrote it
/// @param definition what was written
public record RuleVersion(int version, LocalDate savedOn, String savedBy, RuleDefinition definition) {}
