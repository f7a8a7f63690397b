package org.daysheet.billing.remittances;

import org.daysheet.types.id.RemittanceId;

/// What a person has seen of a check before it is posted, so that nothing else is.
///
/// @param check the check
/// @param digest of the plan that was looked at, {@link CheckPlan#digest}
public record SeenPlan(RemittanceId check, String digest) {}
