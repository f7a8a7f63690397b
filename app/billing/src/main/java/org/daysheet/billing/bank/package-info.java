/// Statements of the bank against what was deposited and what payers sent there. In: a statement as CSV, and what a
/// person says a line is. Out: what each line is, ranked proposals, what is missing on either side. Never: a posting.
@NullMarked
package org.daysheet.billing.bank;

import org.jspecify.annotations.NullMarked;
