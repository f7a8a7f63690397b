/// Paper on the screen: a PDF page by page, its printing, and the print preview of any list. In: PDF bytes, tables of
/// lists. Out: nodes, pages on a printer. Never: a service, knowledge of one screen.
@NullMarked
package org.daysheet.desktop.paper;

import org.jspecify.annotations.NullMarked;
