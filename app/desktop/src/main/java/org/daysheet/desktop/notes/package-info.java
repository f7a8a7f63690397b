/// Notes as they are typed. In: the short codes of the practice, and fields marked as notes. Out: `?x` replaced by what
/// x stands for. Never: a change in a field that is no note, a code that nobody knows taken away.
@NullMarked
package org.daysheet.desktop.notes;

import org.jspecify.annotations.NullMarked;
