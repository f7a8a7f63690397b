/// What payers allowed before it is done: a number, for some visits or units of some procedures between two days. In:
/// what a payer allowed. Out: how much of it is used, counted in the visits that carry the number. Never: a counter
/// that
/// is kept, or a permission that is changed.
@NullMarked
package org.daysheet.billing.authorizations;

import org.jspecify.annotations.NullMarked;
