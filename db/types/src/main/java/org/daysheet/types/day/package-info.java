/// Days that belong together. In: first and last days. Out: whether a day is among them. Never: a clock, times of day.
@NullMarked
package org.daysheet.types.day;

import org.jspecify.annotations.NullMarked;
