package org.daysheet.cli.command;

import java.nio.file.Path;
import org.daysheet.billing.Office;
import org.daysheet.billing.statements.StatementRun;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.OutputFile;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.StatementRunId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet statements ...` on runs that were made: which there are, and their paper once more.
public final class StatementsCommands {
    private StatementsCommands() {}

    /// `daysheet statements list`.
    @Command(
            name = "list",
            description = "Lists statement runs, newest first.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice statements list")
    public static final class ListCommand extends OfficeCommand {
        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Table table = Table.of(
                    "run", "Run",
                    "preparedOn", "Prepared",
                    "cutoff", "Cutoff",
                    "statements", "Statements",
                    "dueCents", "Asked for",
                    "minimumCents", "Smallest",
                    "namesFrom", "Names from",
                    "namesTo", "Names to");
            for (StatementRun run : office.statements().list()) {
                table.row(
                        new Identity(run.id().value()),
                        run.preparedAt()
                                .atZone(office.session().database().zone())
                                .toLocalDate(),
                        run.cutoff(),
                        run.count(),
                        run.due(),
                        run.minimum(),
                        run.among().from(),
                        run.among().to());
            }
            return done(new Document().table("runs", "Statement runs", table));
        }
    }

    /// `daysheet statements print`.
    @Command(
            name = "print",
            description = "Prints the statements of a run again, as they were frozen then.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice statements print 2 --out letters")
    public static final class PrintCommand extends OfficeCommand {
        @Parameters(
                paramLabel = "RUN",
                converter = Converters.Id.class,
                description = "Id of the run; statements list shows it.")
        private long run;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder the PDF is written to.")
        private Path folder = Path.of("");

        /// The command of one run.
        public PrintCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            StatementRun frozen = office.statements().show(new StatementRunId(run));
            OutputFile.prove(folder);
            Path file = StatementPrinting.print(office, frozen.id(), folder, shell.progress());
            return done(new Document()
                    .fact("run", "Run", new Identity(run))
                    .fact("cutoff", "Cutoff", frozen.cutoff())
                    .fact("statements", "Statements", frozen.count())
                    .fact("dueCents", "Asked for", frozen.due())
                    .fact("file", "File", file.toString()));
        }
    }
}
