/// What a file is and whether it holds. In: any bytes at all. Out: its kind by content, everything in it as a stream
/// of facts, findings with place, read and expected. Never: a database, a guess from the file name, memory that grows
/// with the file.
@NullMarked
package org.daysheet.edi.inspect;

import org.jspecify.annotations.NullMarked;
