/// One thin class a command over the office and the reports. In: options and arguments. Out: a document of
/// results and an exit code. Never: a rule of billing, SQL, text formatting of its own.
@NullMarked
package org.daysheet.cli.command;

import org.jspecify.annotations.NullMarked;
