package org.daysheet.cli;

import org.daysheet.cli.console.GlobalOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program's name on a line: holds the global options and leaves the work to a command.
@Command(
        name = "daysheet",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        description = "Practice billing: claims out, payers' answers in, every cent accounted for.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        usageHelpAutoWidth = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet demo ~/demo                      make a practice with a year of made-up history",
            "  daysheet inspect era.835                  what is this file, and does it balance?",
            "  daysheet --practice ~/demo take era.835   take a payer's answer in",
            "  daysheet --practice ~/demo remits list    see what it would post",
            "  daysheet --practice ~/demo check          prove the ledger",
            "",
            "Exit codes: 0 done, 1 refused or findings, 2 wrong usage, 3 internal error."
        })
final class DaysheetCommand implements Runnable {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it, the shell reads it
    private final GlobalOptions options;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    DaysheetCommand(GlobalOptions options) {
        this.options = options;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
