/// Proof that claims were sent in time: what was sent, when, and what was answered, gathered for paper. In: a claim.
/// Out:
/// evidence that is kept, and what is missing. Never: a claim that something happened of which there is no evidence.
@NullMarked
package org.daysheet.billing.filingproof;

import org.jspecify.annotations.NullMarked;
