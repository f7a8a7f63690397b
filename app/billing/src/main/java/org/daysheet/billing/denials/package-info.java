/// What payers refused to pay and we may contest. In: lines that a posted remittance left unpaid. Out: denials with
/// category, amount and state, and the write-off of one that a person gives up. Never: money moved by itself.
@NullMarked
package org.daysheet.billing.denials;

import org.jspecify.annotations.NullMarked;
