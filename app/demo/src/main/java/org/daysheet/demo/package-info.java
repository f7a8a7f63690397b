/// A demo practice with a history. In: a size, a seed, a last day. Out: a practice whose whole revenue cycle ran
/// through real files, with work left to do, and the files themselves. Never: a shortcut past the rooms a real
/// practice uses.
@NullMarked
package org.daysheet.demo;

import org.jspecify.annotations.NullMarked;
