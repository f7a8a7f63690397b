package org.daysheet.billing.practice;

import org.daysheet.types.id.PayerId;

/// A company that adjudicates claims.
///
/// @param id key
/// @param facts what is known
/// @param isActive whether it is used still; otherwise it is not offered any more
public record Payer(PayerId id, PayerFacts facts, boolean isActive) {}
