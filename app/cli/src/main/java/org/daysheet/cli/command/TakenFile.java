package org.daysheet.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.billing.exchange.FileAnswer;
import org.daysheet.billing.exchange.TakenCount;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;

/// One file on the line and what became of it: a row of a table for people, an object for programs.
///
/// @param path as named on the line
/// @param answer what became of it
/// @param held checks in it that cannot be posted, because they do not add up or break off
record TakenFile(Path path, FileAnswer answer, List<HeldCheck> held) {
    /// @param reason why it cannot be posted and what to do, in words
    record HeldCheck(RemittanceId id, String reason) {}

    private static final String ROWS = "rows";
    private static final String NEW = "new";
    private static final String KNOWN = "known";

    /// All files of a line.
    static Document document(List<TakenFile> files) {
        boolean hasOther = files.stream().anyMatch(file -> !file.others().isEmpty());
        Table table = Table.of(
                "file",
                "File",
                "kind",
                "Kind",
                "outcome",
                "Outcome",
                ROWS,
                "Rows",
                NEW,
                "New",
                KNOWN,
                "Known",
                "other",
                hasOther ? "Taken" : "");
        List<Document> documents = new ArrayList<>();
        for (TakenFile file : files) {
            table.row(
                    file.path.toString(),
                    file.answer.kind(),
                    file.outcome(),
                    file.count(ROWS),
                    file.count(NEW),
                    file.count(KNOWN),
                    file.others());
            documents.add(file.document());
        }
        Document document = new Document().table("", "Files", table).parts("files", "", documents);
        files.forEach(file -> file.addRemarks(document));
        return document;
    }

    /// Whether it was taken, now or before, without an error, and every check in it can be posted.
    boolean isSound() {
        boolean hasError = answer.findings().stream().anyMatch(Finding::isError);
        return !(answer instanceof FileAnswer.Refused) && !hasError && held.isEmpty();
    }

    private String outcome() {
        return switch (answer) {
            case FileAnswer.Taken _ -> "taken";
            case FileAnswer.AlreadyTaken _ -> "already taken";
            case FileAnswer.Refused _ -> "refused";
        };
    }

    private List<TakenCount> counts() {
        return answer instanceof FileAnswer.Taken taken ? taken.counts() : List.of();
    }

    private @Nullable Integer count(String what) {
        return counts().stream()
                .filter(count -> count.what().equals(what))
                .map(TakenCount::count)
                .findFirst()
                .orElse(null);
    }

    /// Counts that are no rows: checks, accepted and rejected claims.
    private String others() {
        return counts().stream()
                .filter(count -> !List.of(ROWS, NEW, KNOWN).contains(count.what()))
                .map(count -> count.what() + ": " + count.count())
                .collect(Collectors.joining(", "));
    }

    /// What people read below the table: findings, and what to do next.
    private void addRemarks(Document document) {
        if (answer instanceof FileAnswer.AlreadyTaken before) {
            document.line(path + " was taken as " + before.before() + " on " + before.on() + ".");
        }
        if (!answer.findings().isEmpty()) {
            document.table("", "Findings in " + path, FindingTable.of(answer.findings()));
        }
        if (answer.findings().stream().anyMatch(finding -> finding.code().equals("kind-not-taken"))) {
            document.line(
                    "See what is in it: daysheet inspect " + path + ". See what tables hold: daysheet take --columns.");
        }
        held.forEach(check -> document.line(check.reason() + " See every place: daysheet remits show "
                + check.id().value() + "."));
        if (answer instanceof FileAnswer.Taken taken) {
            taken.remittances().stream()
                    .filter(id -> held.stream().noneMatch(check -> check.id().equals(id)))
                    .findFirst()
                    .ifPresent(id -> document.line("See what it would post: daysheet remits plan " + id.value()));
        }
    }

    private Document document() {
        Document document = new Document()
                .data("path", path.toString())
                .data("kind", answer.kind())
                .data("outcome", outcome());
        switch (answer) {
            case FileAnswer.Taken taken -> {
                Table counts = Table.of("what", "What", "count", "Count");
                taken.counts().forEach(count -> counts.row(count.what(), count.count()));
                document.table("counts", "", counts)
                        .data(
                                "remittances",
                                taken.remittances().stream()
                                        .map(id -> new Identity(id.value()))
                                        .toList());
            }
            case FileAnswer.AlreadyTaken before ->
                document.data("before", before.before()).data("on", before.on());
            case FileAnswer.Refused _ -> {}
        }
        Table waiting = Table.of("remittance", "Check", "reason", "Reason");
        held.forEach(check -> waiting.row(new Identity(check.id().value()), check.reason()));
        return document.table("held", "", waiting).table("findings", "", FindingTable.of(answer.findings()));
    }
}
