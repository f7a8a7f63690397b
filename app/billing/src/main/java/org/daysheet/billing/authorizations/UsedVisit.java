package org.daysheet.billing.authorizations;

import java.time.LocalDate;
import org.daysheet.types.id.EncounterId;

/// A visit that was charged, was not taken back and carries the number.
///
/// @param encounter the visit
/// @param serviceOn its day
/// @param thousandths units of the procedures that are covered, times 1,000; minutes are no units
public record UsedVisit(EncounterId encounter, LocalDate serviceOn, long thousandths) {}
