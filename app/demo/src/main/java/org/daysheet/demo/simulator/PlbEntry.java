package org.daysheet.demo.simulator;

import org.daysheet.types.money.Money;

/// One provider-level adjustment of a check.
///
/// @param reason PLB03-1
/// @param reference PLB03-2
/// @param amount as sent: positive reduces the payment
record PlbEntry(String reason, String reference, Money amount) {}
