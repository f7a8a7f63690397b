/// One patient's account as people read it. In: a patient or a charge. Out: charges with who owes them now, the story
/// behind a balance step by step, what payers paid, what was noted, and the segments of a kept file that prove a step.
/// Never: a change
/// of anything, or a balance that is not the ledger's own.
@NullMarked
package org.daysheet.billing.accounts;

import org.jspecify.annotations.NullMarked;
