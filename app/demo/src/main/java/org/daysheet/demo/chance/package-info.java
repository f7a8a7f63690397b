/// Repeatable chance. In: a seed and names. Out: the same numbers every time. Never: chance that depends on time,
/// threads or the order of questions elsewhere.
@NullMarked
package org.daysheet.demo.chance;

import org.jspecify.annotations.NullMarked;
