/// What a person can do in the window, each act once: buttons, tooltips, the menu, the palette and the sheet of
/// shortcuts read the same list. In: acts of screens and of the window. Out: the list, and the act itself. Never:
/// a rule of billing, a second place that names a shortcut.
@NullMarked
package org.daysheet.desktop.actions;

import org.jspecify.annotations.NullMarked;
