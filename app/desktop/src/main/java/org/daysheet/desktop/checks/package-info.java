/// Payers' checks: take files in, see what a check would post, post it. In: files and choices. Out: the list
/// of checks, the plan side by side, what was posted and what is held and why. Never: a posting that was not
/// shown or asked for.
@NullMarked
package org.daysheet.desktop.checks;

import org.jspecify.annotations.NullMarked;
