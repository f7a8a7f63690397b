/// The window: the practice's work on screens, over the same services as the command line. In: an open
/// office. Out: lists, plans, posted checks, every failure explained where it happened. Never: a rule of
/// billing, SQL, a wait on the screen's thread.
@NullMarked
package org.daysheet.desktop;

import org.jspecify.annotations.NullMarked;
