package org.daysheet.billing.practice;

import org.daysheet.types.id.SubmissionProfileId;

/// A way files go to payers, with its key.
///
/// @param id key
/// @param facts what is known
/// @param isMain whether it is the one of payers for which nothing else was said
/// @param isActive whether it is offered still
public record SubmissionProfile(SubmissionProfileId id, ProfileFacts facts, boolean isMain, boolean isActive) {}
