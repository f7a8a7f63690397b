/// Claims that a payer passed on to the next one by itself. In: how long the practice waits for what comes of that.
/// Out:
/// drafts to the next payer once nothing came, with a task that says so. Never: a claim billed while its answer lies
/// here unposted, one claim billed twice.
@NullMarked
package org.daysheet.billing.crossovers;

import org.jspecify.annotations.NullMarked;
