/// Claim acknowledgments (277CA TR3 005010X214). In: bytes. Out: what the receiver said about each claim and line,
/// with totals. Never: adjudication (that is the 835).
@NullMarked
package org.daysheet.edi.ack277;

import org.jspecify.annotations.NullMarked;
