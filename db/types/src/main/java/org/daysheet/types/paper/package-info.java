/// What stands on a paper form, and how far a printer is off. In: texts and places. Out: the same, checked. Never: what
/// a form means, or drawing.
@NullMarked
package org.daysheet.types.paper;

import org.jspecify.annotations.NullMarked;
