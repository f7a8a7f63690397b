package org.daysheet.cli.console;

/// A command cannot be done, for a reason that a person at the command line can act on.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String words;
    private final int exitCode;

    private Refusal(int exitCode, String message) {
        super(message);
        this.words = message;
        this.exitCode = exitCode;
    }

    /// The line lacks something or says something impossible.
    public static Refusal usage(String message) {
        return new Refusal(Exit.USAGE, message);
    }

    /// The line is right, but what it asks for is not possible.
    public static Refusal refused(String message) {
        return new Refusal(Exit.REFUSED, message);
    }

    @Override
    public String getMessage() {
        return words;
    }

    public int exitCode() {
        return exitCode;
    }
}
