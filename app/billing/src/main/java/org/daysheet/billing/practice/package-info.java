/// Who bills, who treats, who pays, and at what price. In: facts as the practice enters them. Out: practice,
/// providers, payers, fees and settings as they stood on a date. Never: patients, or a price that changes what was
/// charged before.
@NullMarked
package org.daysheet.billing.practice;

import org.jspecify.annotations.NullMarked;
