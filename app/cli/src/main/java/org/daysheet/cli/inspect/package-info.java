/// `daysheet inspect`: what a file is and whether it holds, with no practice open. In: files of any kind and
/// size. Out: the JSON of the command line contract, written while the file is read, or a short text. Never:
/// a whole file in memory, a database.
@NullMarked
package org.daysheet.cli.inspect;

import org.jspecify.annotations.NullMarked;
