package org.daysheet.billing.practice;

import org.daysheet.types.id.ProviderId;

/// A provider of care the practice works with.
///
/// @param id key
/// @param facts what is known
/// @param isActive whether it is used still; otherwise it is not offered any more
public record Provider(ProviderId id, ProviderFacts facts, boolean isActive) {}
