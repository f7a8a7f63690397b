package org.daysheet.billing.practice;

import java.time.Instant;

/// Something a payer said, as it was written into its rulebook.
///
/// @param id key; what was written later has a higher one
/// @param facts what it said
/// @param recordedAt when somebody wrote it down
/// @param recordedBy login name of who did
public record RulebookEntry(long id, RulebookFacts facts, Instant recordedAt, String recordedBy) {}
