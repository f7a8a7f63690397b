/// The account of one patient: who owes what on which charge and since when, what was paid, asked for and said, and
/// why a balance is what it is, down to the segment of the payer's file. In: an account number. Out: the account, and
/// links to the things on other screens. Never: a balance of its own, a change of the books.
@NullMarked
package org.daysheet.desktop.account;

import org.jspecify.annotations.NullMarked;
