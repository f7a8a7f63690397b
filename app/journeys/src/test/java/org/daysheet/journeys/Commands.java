package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.cli.Cli;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Somebody at the command line of one practice.
///
/// @param practice its folder
/// @param passphrase from the environment
/// @param day business date, or today
record Commands(Path practice, String passphrase, @Nullable LocalDate day) {
    Commands(Path practice, String passphrase) {
        this(practice, passphrase, null);
    }

    /// The same person on another day.
    Commands on(LocalDate other) {
        return new Commands(practice, passphrase, other);
    }

    /// The same person at another practice.
    Commands at(Path other) {
        return new Commands(other, passphrase, day);
    }

    /// Runs a command on the practice.
    Run run(Object... arguments) {
        List<String> all = new ArrayList<>(List.of("--practice", practice.toString()));
        if (day != null) {
            all.addAll(List.of("--as-of", day.toString()));
        }
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        return line(all);
    }

    /// Runs a command that must end so, and gives its JSON.
    JsonNode json(int exitCode, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("--json"));
        all.addAll(List.of(arguments));
        Run run = run(all.toArray());
        assertThat(run.exitCode()).as(all + "\n" + run.out() + "\n" + run.err()).isEqualTo(exitCode);
        assertThat(run.err()).as("%s", all).doesNotContain("Exception").doesNotContain("\tat ");
        return run.json();
    }

    /// Runs a line as it is, without naming the practice.
    Run line(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("DAYSHEET_PASSPHRASE", passphrase));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Total of a kind of account, in cents.
    long balance(String kind) {
        return cents(json(0, "balances"), "accounts", "kind", kind);
    }

    /// All totals as printed.
    String balances() {
        return json(0, "balances").toString();
    }

    static long cents(JsonNode document, String table, String column, String name) {
        return document.path(table)
                .valueStream()
                .filter(row -> row.path(column).asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("balanceCents")
                .asLong();
    }
}
