package org.daysheet.desktop.checks;

import org.daysheet.types.money.Money;

/// One transfer of a plan, in words.
///
/// @param debit account that gets the amount
/// @param credit account that gives it
/// @param amount how much
/// @param why the payer's group and reason code, or the kind of posting
public record MoveRow(String debit, String credit, Money amount, String why) {}
