package org.daysheet.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.billing.exchange.FileAnswer;
import org.daysheet.billing.exchange.TakenCount;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Severity;
import picocli.CommandLine.Command;
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
            "",
            "Exit 1 when a file was refused."
        })
public final class TakeCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, taken in this order.")
    private List<Path> files = List.of();

    /// The command of one run.
    public TakeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.withOffice(office -> {
            List<Document> documents = new ArrayList<>();
            boolean isRefused = false;
            for (Path file : files) {
                FileAnswer answer = take(office, file);
                isRefused |= answer instanceof FileAnswer.Refused;
                documents.add(document(file, answer));
            }
            shell.print(new Document().parts("files", "Files", documents));
            return isRefused ? Exit.REFUSED : Exit.DONE;
        });
    }

    private FileAnswer take(Office office, Path file) {
        if (!Files.isRegularFile(file)) {
            String words = Files.isDirectory(file)
                    ? file + " is a folder; name the files in it. Nothing was taken."
                    : "There is no file " + file + ". Nothing of it was taken.";
            return new FileAnswer.Refused(
                    "unknown", file.toString(), List.of(Finding.ofFile(Severity.ERROR, "unreadable", words)));
        }
        return office.exchange().take(file, shell.progress());
    }

    private static Document document(Path file, FileAnswer answer) {
        Document document = new Document().fact("path", "File", file.toString()).fact("kind", "Kind", answer.kind());
        switch (answer) {
            case FileAnswer.Taken taken -> {
                Table counts = Table.of("what", "What", "count", "Count");
                for (TakenCount count : taken.counts()) {
                    counts.row(count.what(), count.count());
                }
                document.fact("outcome", "Outcome", "taken").table("counts", "Taken", counts);
                document.data(
                        "remittances",
                        taken.remittances().stream()
                                .map(id -> new Identity(id.value()))
                                .toList());
                if (!taken.remittances().isEmpty()) {
                    document.line("See what it would post: daysheet remits plan "
                            + taken.remittances().getFirst().value());
                }
            }
            case FileAnswer.AlreadyTaken before ->
                document.fact("outcome", "Outcome", "already taken")
                        .fact("before", "Taken as", before.before())
                        .fact("on", "On", before.on());
            case FileAnswer.Refused _ -> document.fact("outcome", "Outcome", "refused");
        }
        Table findings = findings(answer.findings());
        return findings.isEmpty()
                ? document.table("findings", "", findings)
                : document.table("findings", "Findings", findings);
    }

    private static Table findings(List<Finding> findings) {
        Table table = Table.of(
                "severity", "Severity",
                "line", "Line",
                "offset", "",
                "segment", "Segment",
                "segmentId", "",
                "element", "Element",
                "read", "Read",
                "expected", "Expected",
                "message", "Finding",
                "code", "");
        for (Finding finding : findings) {
            table.row(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.line(),
                    finding.offset(),
                    finding.segment(),
                    finding.segmentId(),
                    finding.element(),
                    finding.read(),
                    finding.expected(),
                    finding.message(),
                    finding.code());
        }
        return table;
    }
}
