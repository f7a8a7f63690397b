/// Money on its way to the bank: what was received and waits, and what went there together. In: payments and checks
/// that came in, the total a person counted. Out: deposits with their slips, the proof that each day's money is found
/// again. Never: a posting, or a change of one.
@NullMarked
package org.daysheet.billing.deposits;

import org.jspecify.annotations.NullMarked;
