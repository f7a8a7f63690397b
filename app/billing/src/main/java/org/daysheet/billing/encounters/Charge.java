package org.daysheet.billing.encounters;

import java.time.LocalDate;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;

/// The price of one procedure of a closed visit; never changes.
///
/// @param id key
/// @param lineNumber place in the visit, from 1
/// @param facts what was done
/// @param amount its price
/// @param place where it was done
/// @param chargedOn day it entered the books
public record Charge(
        ChargeId id, int lineNumber, ChargeDraft facts, Money amount, PlaceOfService place, LocalDate chargedOn) {}
