/// Statements: who would get one and who not, making a run of them, the papers as they are printed, and what went
/// out before. In: a cutoff and a minimum, a run, a statement. Out: rows, pages as pictures, a printed or saved PDF.
/// Never: a change of money, a paper that is not kept as it went out.
@NullMarked
package org.daysheet.desktop.statements;

import org.jspecify.annotations.NullMarked;
