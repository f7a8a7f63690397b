package org.daysheet.edi.x12;

import org.daysheet.types.money.Money;

/// An amount of a named kind (AMT): information, unless a guide says that it balances.
///
/// @param qualifier AMT01, such as AU, B6, I
/// @param amount AMT02, sign as sent
public record QualifiedAmount(String qualifier, Money amount) {}
