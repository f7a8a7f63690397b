package org.daysheet.types.paper;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Where programs of this operating system keep a person's choices.
public final class ConfigFolder {
    private ConfigFolder() {}

    /// The folder of this program, which need not exist.
    ///
    /// @param environment variables of the process
    /// @param system name of the operating system
    /// @param home the person's home folder
    public static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return Objects.requireNonNullElse(roaming, "").isEmpty()
                    ? home.resolve("AppData").resolve("Roaming").resolve("Daysheet")
                    : Path.of(Objects.requireNonNull(roaming)).resolve("Daysheet");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Daysheet");
        }
        String config = Objects.requireNonNullElse(environment.get("XDG_CONFIG_HOME"), "");
        return (config.isEmpty() ? home.resolve(".config") : Path.of(config)).resolve("daysheet");
    }
}
