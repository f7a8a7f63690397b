/// Who does what by when. In: events of other rooms that somebody has to look at, and silence where an answer was
/// due. Out: a worklist in order of due date and money. Never: two tasks for the same thing, a task that disappears
/// without an outcome.
@NullMarked
package org.daysheet.billing.followups;

import org.jspecify.annotations.NullMarked;
