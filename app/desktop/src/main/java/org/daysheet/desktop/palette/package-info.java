/// The palette: type a few letters, find an act, a patient, a claim or a check, and go there. In: the list of acts and
/// a search. Out: what was chosen. Never: a search of its own in the database, a change.
@NullMarked
package org.daysheet.desktop.palette;

import org.jspecify.annotations.NullMarked;
