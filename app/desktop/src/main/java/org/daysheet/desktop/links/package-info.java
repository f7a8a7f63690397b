/// From one screen to the thing itself on another. In: what a line is about. Out: a call to whoever can show it.
/// Never: a screen, knowledge of which screen shows what.
@NullMarked
package org.daysheet.desktop.links;

import org.jspecify.annotations.NullMarked;
