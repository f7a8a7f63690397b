/// What payers say and pay. In: 835 files. Out: checks with their claims as stated, matched to ours, a plan that
/// shows what would be posted and why something is held, and the postings once somebody agrees. Never: mending a
/// file's amounts, matching by amount alone, posting a check that does not balance.
@NullMarked
package org.daysheet.billing.remittances;

import org.jspecify.annotations.NullMarked;
