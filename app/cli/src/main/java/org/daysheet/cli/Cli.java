package org.daysheet.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.GlobalOptions;
import org.daysheet.cli.console.Logging;
import org.daysheet.cli.console.Refusal;
import org.daysheet.billing.problem.Problem;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.console.Terminal;
import org.daysheet.cli.inspect.InspectCommand;
import org.daysheet.cli.output.Document;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The composition root of the command line: builds the commands by hand and turns what happens into an exit code.
public final class Cli {
    private Cli() {}

    /// Runs the command line and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(run(List.of(arguments), Terminal.ofProcess()));
    }

    /// Runs one command line and returns its exit code. Everything it needs is handed in, so that journeys run
    /// commands in their own process.
    public static int run(List<String> arguments, Terminal terminal) {
        GlobalOptions options = new GlobalOptions();
        Shell shell = new Shell(terminal, options);
        CommandLine line = commands(options, shell);
        line.setOut(new java.io.PrintWriter(terminal.out(), true));
        line.setErr(new java.io.PrintWriter(terminal.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((error, _, _) -> explain(shell, error));
        line.setParameterExceptionHandler((error, _) -> misunderstood(terminal.err(), error));
        try {
            return line.execute(arguments.toArray(String[]::new));
        } finally {
            terminal.out().flush();
            Logging.close();
        }
    }

    /// As [#run(List, Terminal)], with no person at the keyboard.
    public static int run(
            List<String> arguments,
            java.io.InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment) {
        return run(arguments, new Terminal(in, out, err, environment, false));
    }

    static CommandLine commands(GlobalOptions options, Shell shell) {
        CommandLine line = new CommandLine(new DaysheetCommand(options));
        line.addSubcommand(new InspectCommand(shell));
        return line;
    }

    private static int explain(Shell shell, Exception error) {
        if (error instanceof Refusal refusal) {
            return explain(shell, new Problem("cli.refused", refusal.getMessage(), true), refusal.exitCode());
        }
        Problem problem = Problem.of(error);
        if (!problem.isForeseen()) {
            Logging.unforeseen(problem.key(), error);
        }
        return explain(shell, problem, problem.isForeseen() ? Exit.REFUSED : Exit.INTERNAL);
    }

    private static int explain(Shell shell, Problem problem, int exitCode) {
        shell.say(problem.message());
        if (shell.isJson() && exitCode != Exit.USAGE) {
            shell.print(new Document()
                    .part("error", "", new Document().data("key", problem.key()).data("message", problem.message())));
        }
        return exitCode;
    }

    private static int misunderstood(PrintStream err, ParameterException error) {
        err.println(error.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(
                error, new java.io.PrintWriter(err, true));
        err.println("See: " + error.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help");
        return Exit.USAGE;
    }
}
