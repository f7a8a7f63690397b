package org.daysheet.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daysheet.cli.console.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One command run in the test's own process: what it printed and how it ended.
record CommandLineRun(int exitCode, String out, String err) {
    static CommandLineRun of(Map<String, String> environment, String... arguments) {
        return in(Path.of(""), environment, arguments);
    }

    /// Started in a folder of one's choice.
    static CommandLineRun in(Path folder, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(
                List.of(arguments),
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        folder,
                        false));
        return new CommandLineRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static CommandLineRun of(String... arguments) {
        return of(Map.of(), arguments);
    }

    /// What was printed, as the one JSON document it must be.
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
