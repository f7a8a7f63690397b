package org.daysheet.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.problem.Problem;
import org.daysheet.cli.bench.BenchCommand;
import org.daysheet.cli.command.AcksCommands;
import org.daysheet.cli.command.AuthorizationCommands;
import org.daysheet.cli.command.BalancesCommand;
import org.daysheet.cli.command.BankCommands;
import org.daysheet.cli.command.CheckCommand;
import org.daysheet.cli.command.ClaimsCalibrationCommand;
import org.daysheet.cli.command.ClaimsCloseCommands;
import org.daysheet.cli.command.ClaimsCommands;
import org.daysheet.cli.command.ClaimsCorrectCommands;
import org.daysheet.cli.command.ClaimsCoverCommand;
import org.daysheet.cli.command.ClaimsCrossoversCommand;
import org.daysheet.cli.command.ClaimsExportCommand;
import org.daysheet.cli.command.ClaimsFixCommand;
import org.daysheet.cli.command.ClaimsHoldCommands;
import org.daysheet.cli.command.ClaimsNextCommands;
import org.daysheet.cli.command.ClaimsPrintCommand;
import org.daysheet.cli.command.ClaimsProcessCommand;
import org.daysheet.cli.command.ClaimsProofCommand;
import org.daysheet.cli.command.ClaimsSentCommand;
import org.daysheet.cli.command.ClaimsShapeCommands;
import org.daysheet.cli.command.CodesCommands;
import org.daysheet.cli.command.CoverageCommands;
import org.daysheet.cli.command.DemoCommand;
import org.daysheet.cli.command.DepositsCommands;
import org.daysheet.cli.command.EligibilityCommands;
import org.daysheet.cli.command.EncountersShowCommand;
import org.daysheet.cli.command.EnrolmentCommands;
import org.daysheet.cli.command.ExplainCommands;
import org.daysheet.cli.command.Group;
import org.daysheet.cli.command.InitCommand;
import org.daysheet.cli.command.KpiCommand;
import org.daysheet.cli.command.PassphraseCommands;
import org.daysheet.cli.command.PayersAliasCommand;
import org.daysheet.cli.command.PayersCommands;
import org.daysheet.cli.command.PaymentsAddCommand;
import org.daysheet.cli.command.PaymentsListCommand;
import org.daysheet.cli.command.PaymentsUndoCommands;
import org.daysheet.cli.command.PaymentsUseCommand;
import org.daysheet.cli.command.PeriodsCommands;
import org.daysheet.cli.command.PeriodsJournalCommand;
import org.daysheet.cli.command.PracticeSetCommand;
import org.daysheet.cli.command.PracticeShowCommand;
import org.daysheet.cli.command.ProfilesCommands;
import org.daysheet.cli.command.ProvidersCommands;
import org.daysheet.cli.command.RemitsCommands;
import org.daysheet.cli.command.RemitsExceptionsCommand;
import org.daysheet.cli.command.RemitsOffsetsCommand;
import org.daysheet.cli.command.RemitsPlanCommand;
import org.daysheet.cli.command.RemitsSeenCommand;
import org.daysheet.cli.command.ReportCommand;
import org.daysheet.cli.command.RulebookCommands;
import org.daysheet.cli.command.RulesCommands;
import org.daysheet.cli.command.RulesTryCommands;
import org.daysheet.cli.command.StatementsCommands;
import org.daysheet.cli.command.StatementsRunCommand;
import org.daysheet.cli.command.TakeCommand;
import org.daysheet.cli.command.TasksCommands;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.GlobalOptions;
import org.daysheet.cli.console.Logging;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.console.Terminal;
import org.daysheet.cli.inspect.InspectCommand;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Printable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The composition root of the command line: builds the commands by hand and turns what happens into an exit
/// code.
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
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Integer.class, new Converters.Whole());
        line.registerConverter(int.class, new Converters.Whole());
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
        return run(arguments, new Terminal(in, out, err, environment, Path.of(""), false));
    }

    static CommandLine commands(GlobalOptions options, Shell shell) {
        CommandLine line = new CommandLine(new DaysheetCommand(options));
        line.addSubcommand(new InitCommand(shell));
        line.addSubcommand(new DemoCommand(shell));
        line.addSubcommand(new InspectCommand(shell));
        line.addSubcommand(new TakeCommand(shell));
        addPractice(line, shell);
        addClaims(line, shell);
        addScrubbing(line, shell);
        addRemits(line, shell);
        addPatientMoney(line, shell);
        Group.TASKS.addTo(
                line,
                new TasksCommands.ListCommand(shell),
                new TasksCommands.DoneCommand(shell),
                new TasksCommands.WatchCommand(shell));
        line.addSubcommand(new KpiCommand(shell));
        line.addSubcommand(new ReportCommand(shell));
        line.addSubcommand(new BalancesCommand(shell));
        addExplaining(line, shell);
        line.addSubcommand(new CheckCommand(shell));
        line.addSubcommand(new BenchCommand(shell));
        line.registerConverter(LocalDate.class, new Converters.Day());
        return line;
    }

    private static void addExplaining(CommandLine line, Shell shell) {
        Group.EXPLAIN.addTo(
                line,
                new ExplainCommands.PatientCommand(shell),
                new ExplainCommands.ChargeCommand(shell),
                new ExplainCommands.ClaimCommand(shell),
                new ExplainCommands.AccountCommand(shell),
                new ExplainCommands.StatementCommand(shell),
                new ExplainCommands.FigureCommand(shell));
    }

    private static void addPractice(CommandLine line, Shell shell) {
        Group.PRACTICE.addTo(line, new PracticeShowCommand(shell), new PracticeSetCommand(shell));
        Group.PASSPHRASE.addTo(
                line, new PassphraseCommands.ChangeCommand(shell), new PassphraseCommands.ResetCommand(shell));
        Group.PROVIDERS.addTo(line, new ProvidersCommands.ListCommand(shell), new ProvidersCommands.AddCommand(shell));
        Group.PAYERS.addTo(
                line,
                new PayersCommands.ListCommand(shell),
                new PayersCommands.ShowCommand(shell),
                new PayersCommands.SetCommand(shell),
                new PayersAliasCommand(shell),
                new EnrolmentCommands.EnrolCommand(shell),
                new EnrolmentCommands.ListCommand(shell),
                new EnrolmentCommands.LetterCommand(shell),
                new RulebookCommands.BookCommand(shell));
        Group.COVERAGES.addTo(line, new CoverageCommands.ListCommand(shell), new CoverageCommands.AskedCommand(shell));
        Group.AUTHORIZATIONS.addTo(
                line,
                new AuthorizationCommands.ListCommand(shell),
                new AuthorizationCommands.AddCommand(shell),
                new AuthorizationCommands.EndCommand(shell));
        Group.ELIGIBILITY.addTo(
                line, new EligibilityCommands.ListCommand(shell), new EligibilityCommands.RecordCommand(shell));
        Group.PROFILES.addTo(line, new ProfilesCommands.ListCommand(shell), new ProfilesCommands.SetCommand(shell));
    }

    private static void addClaims(CommandLine line, Shell shell) {
        Group.ENCOUNTERS.addTo(line, new EncountersShowCommand(shell));
        Group.CLAIMS.addTo(
                line,
                new ClaimsCommands.CreateCommand(shell),
                new ClaimsCommands.ListCommand(shell),
                new ClaimsCommands.ScrubCommand(shell),
                new ClaimsFixCommand(shell),
                new ClaimsExportCommand(shell),
                new ClaimsSentCommand(shell),
                new ClaimsCrossoversCommand(shell),
                new ClaimsPrintCommand(shell),
                new ClaimsCoverCommand(shell),
                new ClaimsProofCommand(shell),
                new ClaimsCalibrationCommand(shell),
                new ClaimsCommands.ShowCommand(shell),
                new ClaimsNextCommands.NextCommand(shell),
                new ClaimsNextCommands.BypassCommand(shell),
                new ClaimsNextCommands.BilledCommand(shell),
                new ClaimsCloseCommands.CloseCommand(shell),
                new ClaimsCloseCommands.ReopenCommand(shell),
                new ClaimsHoldCommands.HoldCommand(shell),
                new ClaimsHoldCommands.ReleaseCommand(shell),
                new ClaimsProcessCommand(shell),
                new ClaimsCorrectCommands.CorrectCommand(shell),
                new ClaimsCorrectCommands.VoidCommand(shell),
                new ClaimsShapeCommands.SplitCommand(shell),
                new ClaimsShapeCommands.CombineCommand(shell),
                new ClaimsShapeCommands.SeparateCommand(shell));
        Group.ACKS.addTo(
                line,
                new AcksCommands.ListCommand(shell),
                new AcksCommands.SeenCommand(shell),
                new AcksCommands.MatchCommand(shell));
    }

    private static void addScrubbing(CommandLine line, Shell shell) {
        Group.CODES.addTo(
                line,
                new CodesCommands.ImportCommand(shell),
                new CodesCommands.ListCommand(shell),
                new CodesCommands.RemoveCommand(shell));
        Group.RULES.addTo(
                line,
                new RulesCommands.ListCommand(shell),
                new RulesCommands.ShowCommand(shell),
                new RulesCommands.SaveCommand(shell),
                new RulesCommands.RetireCommand(shell),
                new RulesCommands.TestCommand(shell),
                new RulesTryCommands.HitsCommand(shell),
                new RulesTryCommands.TryCommand(shell),
                new RulesTryCommands.SuggestCommand(shell));
    }

    private static void addRemits(CommandLine line, Shell shell) {
        Group.REMITS.addTo(
                line,
                new RemitsCommands.ListCommand(shell),
                new RemitsCommands.ShowCommand(shell),
                new RemitsPlanCommand(shell),
                new RemitsCommands.PostCommand(shell),
                new RemitsCommands.MatchCommand(shell),
                new RemitsCommands.AcceptCommand(shell),
                new RemitsCommands.VoidCommand(shell),
                new RemitsSeenCommand(shell),
                new RemitsExceptionsCommand(shell),
                new RemitsOffsetsCommand(shell));
    }

    private static void addPatientMoney(CommandLine line, Shell shell) {
        Group.STATEMENTS.addTo(
                line,
                new StatementsRunCommand(shell),
                new StatementsCommands.ListCommand(shell),
                new StatementsCommands.PrintCommand(shell));
        Group.PAYMENTS.addTo(
                line,
                new PaymentsAddCommand(shell),
                new PaymentsListCommand(shell),
                new PaymentsUseCommand(shell),
                new PaymentsUndoCommands.VoidCommand(shell),
                new PaymentsUndoCommands.ReturnCommand(shell));
        Group.BANK.addTo(
                line,
                new BankCommands.TakeCommand(shell),
                new BankCommands.ListCommand(shell),
                new BankCommands.MatchCommand(shell),
                new BankCommands.ExplainCommand(shell),
                new BankCommands.UndoCommand(shell));
        Group.DEPOSITS.addTo(
                line,
                new DepositsCommands.WaitingCommand(shell),
                new DepositsCommands.MakeCommand(shell),
                new DepositsCommands.ListCommand(shell),
                new DepositsCommands.ShowCommand(shell),
                new DepositsCommands.SlipCommand(shell),
                new DepositsCommands.UndoCommand(shell),
                new DepositsCommands.DayCommand(shell));
        Group.PERIODS.addTo(
                line,
                new PeriodsCommands.ListCommand(shell),
                new PeriodsCommands.ShowCommand(shell),
                new PeriodsJournalCommand(shell),
                new PeriodsCommands.CloseCommand(shell),
                new PeriodsCommands.ReopenCommand(shell));
    }

    private static int explain(Shell shell, Exception error) {
        if (error instanceof Refusal refusal) {
            return explain(shell, new Problem("cli.refused", refusal.getMessage(), true), refusal.exitCode());
        }
        Problem problem = Problem.of(error);
        if (!problem.isForeseen()) {
            shell.openLog();
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

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misunderstood(PrintStream err, ParameterException error) {
        err.println(Printable.of(String.valueOf(error.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(error, writer(err));
        err.println("See: " + error.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help");
        return Exit.USAGE;
    }
}
