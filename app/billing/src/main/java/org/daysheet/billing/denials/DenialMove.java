package org.daysheet.billing.denials;

import org.daysheet.types.id.DenialId;

/// A denial that a decision of its payer moves on.
///
/// @param id which
/// @param from where it stood
/// @param to where it stands now
/// @param note why
public record DenialMove(DenialId id, DenialStatus from, DenialStatus to, String note) {}
