package org.daysheet.cli.command;

import java.util.concurrent.Callable;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `daysheet practice set`: changes what the practice says about itself; claims made later carry it.
@Command(
        name = "set",
        description = "Changes what the practice says about itself. What is left out stays.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice practice set --address \"12 Juniper St\" --city Albany --state NY \\",
            "      --zip 122070001 --phone 5185550100 --submitter PRACTICE1 --receiver CLEAR1 --receiver-name CLEARHOUSE"
        })
public final class PracticeSetCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final PracticeOptions options = new PracticeOptions();

    /// The command of one run.
    public PracticeSetCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.withOffice(office -> {
            office.practices().update(options.over(office.practices().practice().facts()));
            shell.print(PracticeShowCommand.document(office.practices().practice()));
            return Exit.DONE;
        });
    }
}
