/// The list of patients with what each account holds. In: a search. Out: rows with balances by who owes.
/// Never: a change.
@NullMarked
package org.daysheet.desktop.patients;

import org.jspecify.annotations.NullMarked;
