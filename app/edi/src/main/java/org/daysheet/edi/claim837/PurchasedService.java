package org.daysheet.edi.claim837;

import org.daysheet.types.money.Money;

/// A service bought from another provider (837P TR3 2400 PS1).
///
/// @param providerId PS101, the number of the provider named in loop 2420B
/// @param price PS102
public record PurchasedService(String providerId, Money price) {}
