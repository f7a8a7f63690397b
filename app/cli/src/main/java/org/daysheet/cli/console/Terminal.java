package org.daysheet.cli.console;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The streams and the environment of one run.
///
/// @param in where people answer prompts
/// @param out results only
/// @param err messages, progress, prompts
/// @param environment variables such as `DAYSHEET_PASSPHRASE`
/// @param folder the folder the command is started in
/// @param isInteractive whether a person sits at it, so that a passphrase can be asked for unseen
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean isInteractive) {

    /// The process's own streams, in UTF-8 whatever the platform's habit.
    @SuppressWarnings("SystemConsoleNull") // the console's kind is asked for right after
    public static Terminal ofProcess() {
        Console console = System.console();
        return new Terminal(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                Path.of(""),
                console != null && console.isTerminal());
    }

    /// A variable of the environment that is set to something.
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /// Asks for a secret without showing it; empty when nobody can be asked.
    public Optional<char[]> askSecret(String prompt) {
        Console console = isInteractive ? System.console() : null;
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s", prompt + ": "));
    }
}
