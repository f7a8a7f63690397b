/// What to do next, the most pressing first, and how the practice stands. In: rejected claims, checks, silence,
/// tasks, statements, key figures. Out: one ranked list whose lines open the thing itself. Never: a change, a ranking
/// nobody can explain.
@NullMarked
package org.daysheet.desktop.today;

import org.jspecify.annotations.NullMarked;
