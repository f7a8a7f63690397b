package org.daysheet.desktop.claims;

import java.time.LocalDate;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;

/// A line of a claim that can be asked for apart.
///
/// @param charge its charge
/// @param visit where it was charged
/// @param procedure code with its modifiers, as "G0439 25"
/// @param serviceOn first day
/// @param amount its price
public record SplitLine(ChargeId charge, EncounterId visit, String procedure, LocalDate serviceOn, Money amount) {}
