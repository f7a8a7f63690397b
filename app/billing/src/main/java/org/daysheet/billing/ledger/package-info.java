/// The money: append-only, double entry. In: drafts of postings from every room that moves money. Out: balances, the
/// story behind a balance, the proof that all of it holds. Never: an update of a posted row, knowledge of files,
/// screens or of why a payer decided as it did.
@NullMarked
package org.daysheet.billing.ledger;

import org.jspecify.annotations.NullMarked;
