package org.daysheet.cli.command;

import java.util.List;
import org.daysheet.billing.submission.ClaimNote;
import org.daysheet.cli.output.Table;

/// What receivers said about a claim, reason by reason.
final class ClaimAnswers {
    private ClaimAnswers() {}

    static Table table(List<ClaimNote> notes) {
        Table table = Table.of(
                "on", "On",
                "kind", "Kind",
                "control", "Claim",
                "yes", "",
                "refused", "Says no",
                "line", "Line",
                "procedure", "Procedure",
                "code", "Code",
                "words", "Meaning",
                "value", "Sent",
                "message", "Message",
                "field", "Field",
                "file", "File",
                "segment", "Segment");
        for (ClaimNote note : notes) {
            table.row(
                    note.on(),
                    note.kind(),
                    note.controlNumber(),
                    Said.yes(note.verdict()),
                    note.isRefusal(),
                    note.line() == 0 ? null : note.line(),
                    note.procedure(),
                    note.code(),
                    note.words(),
                    note.value(),
                    note.message(),
                    note.fieldPath(),
                    note.fileName(),
                    note.segment());
        }
        return table;
    }
}
