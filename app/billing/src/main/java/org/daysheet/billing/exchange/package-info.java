/// The door for files. In: any file a person has. Out: what it was, what was taken from it, or why nothing was.
/// Never: a file taken in part, a change made twice by the same file, or a guess at what a cell means.
@NullMarked
package org.daysheet.billing.exchange;

import org.jspecify.annotations.NullMarked;
