package org.daysheet.billing.enrolments;

import java.time.Instant;

/// One step of an enrolment.
///
/// @param id key; later steps have higher ones
/// @param facts what was learned
/// @param recordedAt when somebody wrote it down
/// @param recordedBy login name of who did
public record Enrolment(long id, EnrolmentFacts facts, Instant recordedAt, String recordedBy) {}
