package org.daysheet.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.codelists.CodeList;
import org.daysheet.billing.codelists.CodeListFile;
import org.daysheet.billing.codelists.CodeListKind;
import org.daysheet.billing.codelists.CodesAnswer;
import org.daysheet.billing.codelists.CodesWish;
import org.daysheet.billing.codelists.LineFault;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet codes import`, `list` and `remove`: the public lists that claims are checked against.
public final class CodesCommands {
    private CodesCommands() {}

    /// `daysheet codes import`.
    @Command(
            name = "import",
            description = {
                "Takes lists in as CMS hands them out, text or ZIP: ICD-10-CM order or code file, HCPCS Level II,",
                "NCCI procedure-to-procedure edits and MUE for practitioners. Claims are then checked against them,",
                "as far as a list covers the day of service. A file that was taken before changes nothing.",
                "Files that hold CPT codes may only be used by whoever holds a license of the AMA."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice codes import 2026-code-descriptions.zip",
                "  daysheet --practice ~/practice codes import ccipra-v320r0-f1.zip ccipra-v320r0-f2.zip",
                "  daysheet --practice ~/practice codes import list.txt --kind MUE --effective 2026-04-01"
            })
    public static final class ImportCommand extends OfficeCommand {
        @Parameters(arity = "1..*", paramLabel = "FILE", description = "Text files of CMS, or the ZIPs they come in.")
        private List<Path> files = List.of();

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                description = "One of: ${COMPLETION-CANDIDATES}. Seen by its lines when left out.")
        private @Nullable CodeListKind kind;

        @Option(
                names = "--effective",
                paramLabel = "DATE",
                description = "First day of service it counts for. Seen by the name of the file when left out.")
        private @Nullable LocalDate effective;

        /// The command of one run.
        public ImportCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            List<CodesAnswer> answers = new ArrayList<>();
            for (Path file : files) {
                answers.addAll(office.codeLists().take(file, new CodesWish(kind, effective), shell.progress()));
            }
            shell.print(new Document()
                    .table("", "Lists", overview(answers))
                    .parts(
                            "files",
                            "",
                            answers.stream().map(ImportCommand::document).toList())
                    .table("", anyFault(answers) ? "Lines that cannot be read" : "", faults(answers)));
            answers.forEach(this::explain);
            boolean isAnyRefused = answers.stream().anyMatch(CodesAnswer.Refused.class::isInstance);
            return isAnyRefused ? Exit.REFUSED : Exit.DONE;
        }

        private void explain(CodesAnswer answer) {
            if (answer instanceof CodesAnswer.Refused refused) {
                shell.say(refused.name() + ": " + refused.message());
            }
        }

        private static Table overview(List<CodesAnswer> answers) {
            Table table = Table.of("name", "File", "outcome", "Outcome", "list", "List", "entries", "Entries");
            for (CodesAnswer answer : answers) {
                switch (answer) {
                    case CodesAnswer.Taken taken ->
                        table.row(taken.name(), "taken", words(taken.list()), taken.entries());
                    case CodesAnswer.AlreadyTaken already ->
                        table.row(
                                already.name(),
                                "already taken",
                                words(already.list()),
                                already.list().entries());
                    case CodesAnswer.Refused refused -> table.row(refused.name(), "refused", "", null);
                }
            }
            return table;
        }

        private static String words(CodeList list) {
            return list.kind() + " " + list.period().name();
        }

        private static Document document(CodesAnswer answer) {
            Document document = new Document().data("name", answer.name());
            return switch (answer) {
                case CodesAnswer.Taken taken ->
                    version(document.data("outcome", "taken"), taken.list())
                            .data("entries", taken.entries())
                            .data("leftOut", taken.leftOut());
                case CodesAnswer.AlreadyTaken already ->
                    version(document.data("outcome", "already taken"), already.list())
                            .data("entries", already.list().entries());
                case CodesAnswer.Refused refused ->
                    document.data("outcome", "refused")
                            .data("key", refused.key())
                            .data("message", refused.message())
                            .table("faults", "", faults(List.of(refused)));
            };
        }

        private static boolean anyFault(List<CodesAnswer> answers) {
            return answers.stream()
                    .anyMatch(answer -> answer instanceof CodesAnswer.Refused refused
                            && !refused.faults().isEmpty());
        }

        private static Table faults(List<CodesAnswer> answers) {
            Table table = Table.of("line", "Line", "read", "Begins", "message", "What is wrong");
            for (CodesAnswer answer : answers) {
                if (answer instanceof CodesAnswer.Refused refused) {
                    for (LineFault fault : refused.faults()) {
                        table.row(fault.line(), fault.read(), fault.message());
                    }
                }
            }
            return table;
        }
    }

    /// `daysheet codes list`.
    @Command(
            name = "list",
            description = "Lists the code lists that were taken in, with the days of service each covers.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice codes list")
    public static final class ListCommand extends OfficeCommand {
        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            LocalDate today = office.session().today();
            Table table = Table.of(
                    "kind", "List",
                    "version", "Version",
                    "effectiveOn", "From",
                    "endsOn", "Until",
                    "coversToday", "Covers today",
                    "entries", "Entries",
                    "files", "Files",
                    "loadedOn", "Loaded",
                    "loadedBy", "By");
            for (CodeList list : office.codeLists().list()) {
                CodeListFile last = list.files().getLast();
                table.row(
                        list.kind(),
                        list.period().name(),
                        list.period().effectiveOn(),
                        list.period().endsOn(),
                        list.covers(today),
                        list.entries(),
                        list.files().size(),
                        last.importedOn(),
                        last.importedBy());
            }
            return done(new Document().table("lists", "Code lists", table));
        }
    }

    /// `daysheet codes remove`.
    @Command(
            name = "remove",
            description = "Takes a version of a list away. Claims of its days are no longer checked against it.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice codes remove NCCI 2025-Q4")
    public static final class RemoveCommand extends OfficeCommand {
        @Parameters(index = "0", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
        private CodeListKind kind = CodeListKind.ICD10CM;

        @Parameters(index = "1", paramLabel = "VERSION", description = "Its name, as \"codes list\" shows it.")
        private String version = "";

        /// The command of one run.
        public RemoveCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            CodeList removed = office.codeLists().remove(kind, version);
            return done(new Document()
                    .fact("kind", "List", removed.kind())
                    .fact("version", "Version", removed.period().name())
                    .fact("entries", "Entries removed", removed.entries()));
        }
    }

    private static Document version(Document document, CodeList list) {
        return document.data("kind", list.kind())
                .data("version", list.period().name())
                .data("effectiveOn", list.period().effectiveOn())
                .data("endsOn", list.period().endsOn());
    }
}
