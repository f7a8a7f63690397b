package org.daysheet.billing.denials;

import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.EncounterId;

/// A denial as the decisions of its payer see it.
///
/// @param encounter the visit
/// @param facts what it was opened with
/// @param status where it stands
/// @param lastOpen the open status it has, or had before it was closed
/// @param isClosedByPayer whether a decision of the payer closed it, and not a person
public record TrackedDenial(
        DenialId id,
        EncounterId encounter,
        DenialDraft facts,
        DenialStatus status,
        DenialStatus lastOpen,
        boolean isClosedByPayer) {}
