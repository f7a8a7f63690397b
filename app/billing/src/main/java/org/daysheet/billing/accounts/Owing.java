package org.daysheet.billing.accounts;

import java.time.LocalDate;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.types.money.Money;

/// Who owes part of a charge now.
///
/// @param kind a payer's receivable, the patient's or the agency's
/// @param payer name of the payer, empty when it is no payer
/// @param order 1 primary, 2 secondary, 3 tertiary; 0 when it is no payer
/// @param amount how much; negative is a credit
/// @param since day the responsibility began: the balance last left zero
public record Owing(AccountKind kind, String payer, int order, Money amount, LocalDate since) {}
