/// What every command shares: its streams, the global options, the open practice, the passphrase, progress,
/// how errors are said. In: the parsed line and the environment. Out: an open office, a printed document, an
/// exit code. Never: knowledge of a single command.
@NullMarked
package org.daysheet.cli.console;

import org.jspecify.annotations.NullMarked;
