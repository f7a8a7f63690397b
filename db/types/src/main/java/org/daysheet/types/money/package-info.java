/// Amounts of money. In: cents and text as people and files write it. Out: exact {@link
/// org.daysheet.types.money.Money}. Never: floating point, rounding that loses a cent, currencies other than US
/// dollars.
@NullMarked
package org.daysheet.types.money;

import org.jspecify.annotations.NullMarked;
