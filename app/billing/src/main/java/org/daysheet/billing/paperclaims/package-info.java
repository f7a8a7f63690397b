/// Claims on paper. In: the frozen documents of claims. Out: the texts of their forms, and what was printed, kept as it
/// went out. Never: drawing, sending a file, or counting a claim as sent that nobody said was mailed.
@NullMarked
package org.daysheet.billing.paperclaims;

import org.jspecify.annotations.NullMarked;
