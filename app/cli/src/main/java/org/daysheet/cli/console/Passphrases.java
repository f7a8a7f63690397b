package org.daysheet.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.daysheet.billing.problem.Problem;
import org.jspecify.annotations.Nullable;

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
        return given(terminal, options)
                .orElseGet(() -> twice(
                        terminal,
                        "Passphrase, at least 12 characters",
                        "No passphrase. Set " + VARIABLE
                                + ", name a file with --passphrase-file, or run the command in a terminal to be"
                                + " asked."));
    }

    /// The passphrase that is to stand in place of another.
    static char[] fresh(Terminal terminal, @Nullable Path file) {
        return file != null
                ? firstLine(file)
                : twice(
                        terminal,
                        "New passphrase, at least 12 characters",
                        "No new passphrase. Name a file with --new-passphrase-file, or run the command in a terminal"
                                + " to be asked.");
    }

    /// The recovery key from a file or from a person at a prompt.
    static String recoveryKey(Terminal terminal, @Nullable Path file) {
        return file != null
                ? String.valueOf(firstLine(file))
                : terminal.askSecret("Recovery key")
                        .map(String::valueOf)
                        .orElseThrow(() -> Refusal.usage("No recovery key. Name its file with --recovery-file, or"
                                + " run the command in a terminal to be asked."));
    }

    private static char[] twice(Terminal terminal, String prompt, String nobodyToAsk) {
        char[] first = terminal.askSecret(prompt).orElseThrow(() -> Refusal.usage(nobodyToAsk));
        char[] second = terminal.askSecret("The same again").orElseThrow(() -> Refusal.usage(nobodyToAsk));
        if (!Arrays.equals(first, second)) {
            throw Refusal.refused("The two passphrases differ. Nothing was changed; run the command again.");
        }
        return first;
    }

    /// The passphrase from file or environment.
    static Optional<char[]> given(Terminal terminal, GlobalOptions options) {
        Path file = options.passphraseFile;
        if (file == null) {
            return terminal.variable(VARIABLE).map(String::toCharArray);
        }
        return Optional.of(firstLine(file));
    }

    private static char[] firstLine(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String line = text.lines().findFirst().orElse("");
            if (line.isEmpty()) {
                throw Refusal.refused("The file " + file + " is empty; its first line should say the secret.");
            }
            return line.toCharArray();
        } catch (IOException e) {
            throw Refusal.refused("The file " + file + " cannot be read: " + Problem.reason(e) + ".");
        }
    }
}
