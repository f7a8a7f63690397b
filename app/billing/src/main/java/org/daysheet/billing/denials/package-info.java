/// What payers refused to pay and we may contest. In: lines that a posted remittance left unpaid. Out: denials with
/// category, amount and state. Never: a write-off, a movement of money.
@NullMarked
package org.daysheet.billing.denials;

import org.jspecify.annotations.NullMarked;
