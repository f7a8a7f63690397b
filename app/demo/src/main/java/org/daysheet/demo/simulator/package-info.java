/// Payers to play against. In: the exact bytes of our 837P files and what payers know of their members. Out: 999,
/// 277CA and 835 bytes as real payers send them, and the payers' own books to compare ours with. Never: our database,
/// our ledger, the segment reader or writer of the edi room (a mistake there must not cancel itself here), real
/// people, the wall clock.
@NullMarked
package org.daysheet.demo.simulator;

import org.jspecify.annotations.NullMarked;
