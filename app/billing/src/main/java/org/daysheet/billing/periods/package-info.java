/// Months of the books: closed once they are over, opened again with a reason. In: a month somebody closes or opens.
/// Out: what its entries were when it was closed, the proof that they still are. Never: a posting, or a change of one.
@NullMarked
package org.daysheet.billing.periods;

import org.jspecify.annotations.NullMarked;
