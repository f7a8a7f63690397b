/// Files dropped on the window or chosen by hand: taken in beside the screen, with a panel that says of each what it
/// was, what was taken and what to do. In: files. Out: what became of each. Never: a posting, a file changed.
@NullMarked
package org.daysheet.desktop.intake;

import org.jspecify.annotations.NullMarked;
