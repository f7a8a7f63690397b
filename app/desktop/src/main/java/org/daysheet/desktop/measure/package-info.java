/// How fast the window is. In: a practice on disk. Out: start, opening of screens, pauses and memory, each beside a
/// reference of the same run. Never: a change to the practice, a part of the window itself.
@NullMarked
package org.daysheet.desktop.measure;

import org.jspecify.annotations.NullMarked;
