package org.daysheet.billing.payments;

import org.daysheet.types.money.Money;

/// A payment that counts no more.
///
/// @param payment as it was taken
/// @param standing voided or returned
/// @param reopened how much of what it had paid the patient owes again
/// @param repaid how much of that other credit of the patient has paid at once
public record PaymentUndone(Payment payment, PaymentStanding standing, Money reopened, Money repaid) {}
