/// The worklist: what somebody has to do, by due day and money, and what people do with it. In: filters and acts on
/// chosen tasks. Out: rows, the history of a task, what came of an act. Never: a task closed without an outcome, a
/// service in a view.
@NullMarked
package org.daysheet.desktop.tasks;

import org.jspecify.annotations.NullMarked;
