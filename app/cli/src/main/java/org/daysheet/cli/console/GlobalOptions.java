package org.daysheet.cli.console;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options every command takes, before or after its name. Filled by picocli.
public class GlobalOptions {
    @Option(
            names = "--practice",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the practice (or DAYSHEET_PRACTICE).")
    @Nullable
    Path practice;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print one JSON document; money in cents.")
    boolean json;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            scope = ScopeType.INHERIT,
            description = "Business date of the command, such as 2026-01-31; today when left out.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who signs in (or DAYSHEET_USER); owner when left out.")
    @Nullable
    String user;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "File whose first line is the passphrase (else DAYSHEET_PASSPHRASE, else a prompt).")
    @Nullable
    Path passphraseFile;
}
