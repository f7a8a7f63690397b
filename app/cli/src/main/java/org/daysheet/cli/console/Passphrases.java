package org.daysheet.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.daysheet.billing.problem.Problem;

/// Where a passphrase comes from: a file named on the line, the environment, else a person at a prompt. It
/// never stands on the line itself, where other users of the machine could read it.
final class Passphrases {
    static final String VARIABLE = "DAYSHEET_PASSPHRASE";

    private Passphrases() {}

    /// The passphrase of a practice that exists.
    static char[] known(Terminal terminal, GlobalOptions options) {
        return given(terminal, options)
                .or(() -> terminal.askSecret("Passphrase"))
                .orElseThrow(() -> Refusal.usage("No passphrase. Set " + VARIABLE
                        + ", name a file with --passphrase-file, or run the command in a terminal to be asked."));
    }

    /// The passphrase of a practice to be made: asked for twice when it is asked for.
    static char[] chosen(Terminal terminal, GlobalOptions options) {
        Optional<char[]> given = given(terminal, options);
        if (given.isPresent()) {
            return given.get();
        }
        char[] first = known(terminal, options);
        char[] second =
                terminal.askSecret("The same passphrase again").orElseThrow(() -> Refusal.usage("No passphrase."));
        if (!Arrays.equals(first, second)) {
            throw Refusal.refused("The two passphrases differ. Nothing was made; run the command again.");
        }
        return first;
    }

    /// The passphrase from file or environment.
    static Optional<char[]> given(Terminal terminal, GlobalOptions options) {
        Path file = options.passphraseFile;
        if (file == null) {
            return terminal.variable(VARIABLE).map(String::toCharArray);
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String line = text.lines().findFirst().orElse("");
            if (line.isEmpty()) {
                throw Refusal.refused("The passphrase file " + file + " is empty.");
            }
            return Optional.of(line.toCharArray());
        } catch (IOException e) {
            throw Refusal.refused("The passphrase file " + file + " cannot be read: " + Problem.reason(e) + ".");
        }
    }
}
