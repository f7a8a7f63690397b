package org.daysheet.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.billing.exchange.CsvKind;
import org.daysheet.billing.exchange.CsvPage;
import org.daysheet.billing.exchange.FileAnswer;
import org.daysheet.cli.command.TakenFile.HeldCheck;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet take FILE...`: the one door for files. Each is taken by itself: one that is refused keeps
/// nothing and does not stop the next.
@Command(
        name = "take",
        description = {
            "Takes files in: payers' answers (835, 999, TA1, 277CA) and CSV tables of payers, patients, coverages,",
            "fees, encounters, payments. Kept as they are, read, matched; nothing is posted. A file taken before",
            "changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet --practice ~/practice take patients.csv coverages.csv",
            "  daysheet --practice ~/practice --json take inbox/*.835",
            "  daysheet take --columns patients          the columns of a table, without a practice",
            "",
            "Exit 1 when a file was refused, has an error, or holds a check that does not balance or breaks off; also",
            "when that file was taken before."
        })
public final class TakeCommand implements Callable<Integer> {
    private static final String EVERY_KIND = "all";

    private final Shell shell;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, taken in this order.")
    private List<Path> files = List.of();

    @Option(
            names = "--columns",
            arity = "0..1",
            fallbackValue = EVERY_KIND,
            paramLabel = "KIND",
            description = "Print what CSV tables hold, all or one kind such as patients, and take nothing.")
    private @Nullable String columns;

    /// The command of one run.
    public TakeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        String asked = columns;
        if (asked != null) {
            return printColumns(asked);
        }
        if (files.isEmpty()) {
            throw Refusal.usage("Name the files to take. take --columns says what CSV tables hold.");
        }
        return shell.withOffice(office -> {
            shell.mayPost(office);
            List<TakenFile> taken = new ArrayList<>();
            for (Path file : files) {
                taken.add(take(office, file));
            }
            shell.print(TakenFile.document(taken));
            return taken.stream().allMatch(TakenFile::isSound) ? Exit.DONE : Exit.REFUSED;
        });
    }

    private int printColumns(String asked) {
        List<CsvKind> kinds = asked.equals(EVERY_KIND)
                ? List.of(CsvKind.values())
                : List.of(CsvKind.named(asked)
                        .orElseThrow(() -> Refusal.usage("There is no table " + asked + ". There are: "
                                + String.join(
                                        ", ",
                                        List.of(CsvKind.values()).stream()
                                                .map(CsvKind::text)
                                                .toList())
                                + ".")));
        if (shell.isJson()) {
            List<Document> documents = kinds.stream()
                    .map(kind -> new Document()
                            .data("kind", kind.text())
                            .data("columns", kind.columnNames())
                            .data("required", kind.needed()))
                    .toList();
            shell.print(new Document().parts("kinds", "", documents));
        } else {
            shell.out().print(asked.equals(EVERY_KIND) ? CsvPage.all() : CsvPage.of(kinds.getFirst()));
        }
        return Exit.DONE;
    }

    private TakenFile take(Office office, Path file) {
        if (!Files.isRegularFile(file)) {
            String words = Files.isDirectory(file)
                    ? file + " is a folder; name the files in it. Nothing was taken."
                    : "There is no file " + file + ". Nothing of it was taken.";
            return refused(file, words);
        }
        FileAnswer answer = office.exchange().takeOrRefuse(file, shell.progress());
        return new TakenFile(file, answer, held(office, answer));
    }

    private static TakenFile refused(Path file, String words) {
        Finding finding = Finding.ofFile(Severity.ERROR, "unreadable", words);
        return new TakenFile(file, new FileAnswer.Refused("unknown", file.toString(), List.of(finding)), List.of());
    }

    /// Checks of the file that came in wrong, with the reason.
    private static List<HeldCheck> held(Office office, FileAnswer answer) {
        List<RemittanceId> checks = switch (answer) {
            case FileAnswer.Refused _ -> List.of();
            case FileAnswer.AlreadyTaken before -> before.remittances();
            case FileAnswer.Taken taken -> taken.remittances();
        };
        List<HeldCheck> held = new ArrayList<>();
        checks.forEach(
                id -> office.remittances().heldBecause(id).ifPresent(reason -> held.add(new HeldCheck(id, reason))));
        return held;
    }
}
