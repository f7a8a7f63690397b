/// Would a payer take this claim? In: a frozen document and today's date. Out: findings that say what is wrong,
/// where, and what to do; the claim is ready or needs fixing. Never: changing a claim, or sending it.
@NullMarked
package org.daysheet.billing.scrubber;

import org.jspecify.annotations.NullMarked;
