/// Help for the place one is in: pages that ship with the program, shown beside the work. In: the id of a screen. Out:
/// its page. Never: the network, a page that is missing without words.
@NullMarked
package org.daysheet.desktop.help;

import org.jspecify.annotations.NullMarked;
