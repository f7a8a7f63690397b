/// Acknowledgments of syntax (999 TR3 005010X231A1, TA1). In: bytes. Out: which interchange, group and set was
/// accepted or rejected, and where the errors are. Never: what becomes of the claims.
@NullMarked
package org.daysheet.edi.ack999;

import org.jspecify.annotations.NullMarked;
