package org.daysheet.billing.claims;

import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;

/// A charge as it stands on a sending of a claim.
///
/// @param number LX01, from 1
/// @param charge the charge
/// @param controlNumber REF*6R, by which the payer's answer is matched
/// @param amount SV102
public record ClaimLine(int number, ChargeId charge, String controlNumber, Money amount) {}
