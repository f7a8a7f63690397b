package org.daysheet.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the window was started.
///
/// @param practice folder to open, null to ask
/// @param named who signs in, null when nobody was named
/// @param passphrase from the environment, null to ask
/// @param asOf business date, null for today
record StartOptions(
        @Nullable Path practice,
        @Nullable String named,
        @Nullable String passphrase,
        @Nullable LocalDate asOf) {
    /// Reads `--practice DIR`, `--user NAME`, `--as-of DATE` and the variables of the command line contract.
    static StartOptions of(List<String> arguments, Map<String, String> environment) {
        String practice = option(arguments, "--practice")
                .or(() -> Optional.ofNullable(environment.get("DAYSHEET_PRACTICE")))
                .orElse("");
        String named = option(arguments, "--user").orElse(environment.get("DAYSHEET_USER"));
        return new StartOptions(
                practice.isEmpty() ? null : Path.of(practice),
                named,
                environment.get("DAYSHEET_PASSPHRASE"),
                option(arguments, "--as-of").map(LocalDate::parse).orElse(null));
    }

    /// Who signs in: the owner when nobody was named.
    String user() {
        return Objects.requireNonNullElse(named, "owner");
    }

    /// Now, or noon of the business date.
    Clock clock() {
        return asOf == null
                ? Clock.system(ZoneId.systemDefault())
                : Clock.fixed(asOf.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneId.systemDefault());
    }

    /// The folder as text, empty to ask.
    String folder() {
        return Objects.toString(practice, "");
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }
}
