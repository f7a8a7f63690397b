package org.daysheet.cli.command;

import org.daysheet.billing.Office;
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
public final class PracticeSetCommand extends OfficeCommand {
    @Mixin
    private final PracticeOptions options = new PracticeOptions();

    /// The command of one run.
    public PracticeSetCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        office.practices().update(options.over(office.practices().practice().facts()));
        return done(PracticeShowCommand.document(office.practices().practice()));
    }
}
