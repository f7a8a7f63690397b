package org.daysheet.cli.console;

/// The exit codes of the command line contract.
public final class Exit {
    /// Done.
    public static final int DONE = 0;

    /// Refused, findings, or not balanced; stdout is complete.
    public static final int REFUSED = 1;

    /// The line itself was wrong.
    public static final int USAGE = 2;

    /// An error of the program, named by its error code.
    public static final int INTERNAL = 3;

    private Exit() {}
}
