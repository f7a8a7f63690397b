package org.daysheet.billing.encounters;

import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;

/// What correcting a charged visit did to its charges.
///
/// @param encounter the visit
/// @param takenBack price of the charges that were taken back
/// @param charged price of the charges that took their place
/// @param isMoved whether any charge changed, and not only what is told about the visit
public record Recharged(EncounterId encounter, Money takenBack, Money charged, boolean isMoved) {}
