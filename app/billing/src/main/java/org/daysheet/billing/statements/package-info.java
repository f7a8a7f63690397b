/// What households are asked to pay, frozen as it was asked.
/// In: a cutoff day and the postings up to it.
/// Out: statements and their lines, and the PDF that was printed of them.
/// Never: money moved, a balance changed by printing, or a payment asked for that an insurer still owes.
@NullMarked
package org.daysheet.billing.statements;

import org.jspecify.annotations.NullMarked;
