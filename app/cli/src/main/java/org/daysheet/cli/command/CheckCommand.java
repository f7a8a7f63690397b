package org.daysheet.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import picocli.CommandLine.Command;

/// `daysheet check`: proves every identity of the ledger; exit 1 names what is broken.
@Command(
        name = "check",
        description = "Proves every identity of the ledger, its chain, its evidence. Exit 1 names what is broken.",
        footerHeading = "%nExamples:%n",
        footer = "  daysheet --practice ~/practice check")
public final class CheckCommand implements Callable<Integer> {
    private final Shell shell;

    /// The command of one run.
    public CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.withOfficeForCheck(office -> {
            shell.progress().begin("Checking the books");
            List<CheckResult> results = office.check(shell.progress());
            boolean holds = results.stream().allMatch(CheckResult::passed);
            Table table = Table.of("passed", "Holds", "name", "Check", "detail", "Detail");
            results.forEach(result -> table.row(result.passed(), result.name(), result.detail()));
            shell.print(new Document().fact("holds", "The ledger holds", holds).table("checks", "Checks", table));
            return holds ? Exit.DONE : Exit.REFUSED;
        });
    }
}
