package org.daysheet.cli.command;

import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;

/// A command on one practice, which is open while it runs.
abstract class OfficeCommand implements Callable<Integer> {
    final Shell shell;

    OfficeCommand(Shell shell) {
        this.shell = shell;
    }

    /// Opens the practice, works on it, and closes it again. A command that can refuse its line without the practice
    /// does so before.
    @Override
    public Integer call() {
        return shell.withOffice(this::run);
    }

    /// Does the work and prints what came of it.
    ///
    /// @return the exit code
    abstract int run(Office office);

    /// Prints the answer of a command that did what it was asked for.
    final int done(Document document) {
        shell.print(document);
        return Exit.DONE;
    }
}
