/// Visits: the list of them, and the form in which one is entered and charged by keyboard. In: codes, days and amounts
/// as
/// they are typed. Out: visits saved or charged, faults at their field. Never: a price or a rule of its own, a posting.
@NullMarked
package org.daysheet.desktop.encounters;

import org.jspecify.annotations.NullMarked;
