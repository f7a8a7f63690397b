package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daysheet.cli.console.GlobalOptions;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.console.Terminal;
import org.daysheet.reports.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// The page scripts rely on names every command, option and parameter that the program has, and no others.
class CommandsPageTest {
    private static final Path PAGE = Path.of("docs", "commands.md");

    private final CommandLine program = program();
    private String page = "";

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(PAGE);
    }

    private static CommandLine program() {
        GlobalOptions options = new GlobalOptions();
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), System.out, System.err, Map.of(), Path.of(""), false);
        return Cli.commands(options, new Shell(terminal, options));
    }

    @Test
    void everyCommandIsOnThePageWithItsOptionsAndParameters() {
        Set<String> missing = new TreeSet<>();
        for (CommandLine command : leaves(program)) {
            String name = name(command);
            String told = told(name);
            if (told.isEmpty()) {
                missing.add(name);
            }
            ownOptions(command).stream()
                    .filter(option -> !told.contains("`" + option)
                            && !told.contains(" " + option)
                            && !told.contains("[" + option))
                    .forEach(option -> missing.add(name + " " + option));
            command.getCommandSpec().positionalParameters().stream()
                    .map(parameter -> parameter.paramLabel())
                    .filter(label -> !told.contains(label))
                    .forEach(label -> missing.add(name + " " + label));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theOptionsOfEveryCommandAreOnThePage() {
        assertThat(optionNames(program)).allSatisfy(option -> assertThat(page).contains("`" + option));
    }

    @Test
    void noOptionIsOnThePageThatTheProgramHasNot() {
        Set<String> known = new TreeSet<>(optionNames(program));
        leaves(program).forEach(command -> known.addAll(ownOptions(command)));
        Set<String> named = Pattern.compile("(?<![A-Za-z-])--[a-z][a-z0-9-]*")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(named);
    }

    @Test
    void everyReportIsOnThePageAndInTheHelp() {
        String page = told("report");
        String help = String.join(
                " ",
                program.getSubcommands()
                        .get("report")
                        .getCommandSpec()
                        .usageMessage()
                        .description());
        assertThat(Reports.keys())
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"))
                .allSatisfy(key -> assertThat(help).containsPattern("[ :]" + key + "[,.]"));
    }

    /// The section whose title names the command, and the rows of tables that do.
    private String told(String command) {
        Pattern named = Pattern.compile("`" + Pattern.quote(command) + "[ `]");
        List<String> told = new ArrayList<>();
        for (String section : page.split("(?m)^(?=##)")) {
            String title = section.lines().findFirst().orElse("");
            if (named.matcher(title).find()) {
                told.add(section);
            }
            section.lines()
                    .filter(line -> line.startsWith("| ") && named.matcher(line).find())
                    .forEach(told::add);
        }
        return String.join("\n", told);
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName(" ").replaceFirst("^daysheet ", "");
    }

    private static List<String> ownOptions(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.inherited() && !option.usageHelp() && !option.versionHelp())
                .map(OptionSpec::longestName)
                .toList();
    }

    private static List<String> optionNames(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .toList();
    }

    private static List<CommandLine> leaves(CommandLine line) {
        return line.getSubcommands().isEmpty()
                ? List.of(line)
                : line.getSubcommands().values().stream()
                        .flatMap(child -> leaves(child).stream())
                        .toList();
    }
}
