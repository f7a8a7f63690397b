/// The command line: one program, `daysheet`, whose contract other tools rely on. In: arguments, environment,
/// files named on the line. Out: results on stdout, messages and progress on stderr, an exit code. Never: a
/// rule of billing, a stack trace, a line of data on stderr that a person did not ask for.
@NullMarked
package org.daysheet.cli;

import org.jspecify.annotations.NullMarked;
