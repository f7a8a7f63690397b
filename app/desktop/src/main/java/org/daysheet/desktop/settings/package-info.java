/// How the practice is set up: itself, its providers, payers, prices, users and short notes, and how the window looks.
/// In: facts as
/// they are typed. Out: facts kept, faults at their field. Never: a price that changes what was charged before.
@NullMarked
package org.daysheet.desktop.settings;

import org.jspecify.annotations.NullMarked;
