package org.daysheet.billing.ledger;

import java.time.LocalDate;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;

/// What one account has open on one charge.
///
/// @param balance positive is owed to us, negative is a credit
/// @param since day the balance last left zero: the start of responsibility
public record OpenItem(ChargeId charge, Account account, Money balance, LocalDate since) {}
