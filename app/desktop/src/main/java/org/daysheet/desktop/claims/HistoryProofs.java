package org.daysheet.desktop.claims;

import java.util.List;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.paperclaims.ClaimPrint;
import org.daysheet.billing.paperclaims.KeptForms;
import org.daysheet.billing.paperclaims.PaperOutput;
import org.daysheet.billing.submission.AnswerSegments;
import org.daysheet.desktop.paper.PdfPages;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.paper.PaperShift;

/// Reads what proves lines of a claim's history out of an office.
///
/// @param office the open practice
record HistoryProofs(Office office) {
    ProofPage read(HistoryProof proof) {
        return switch (proof) {
            case HistoryProof.Answer answer -> segments(answer);
            case HistoryProof.Forms forms -> forms(office.paperClaims().kept(forms.print()));
        };
    }

    private ProofPage segments(HistoryProof.Answer answer) {
        AnswerSegments.At at = new AnswerSegments.At(answer.kind(), answer.file(), answer.offset(), answer.control());
        return ProofPage.of(new AnswerSegments(office.files())
                .of(at).stream()
                        .map(segment -> new SegmentRow(segment.number(), segment.text()))
                        .toList());
    }

    /// The claim's own pages of what was kept; drawn anew from its texts, and said so, when that is damaged.
    private static ProofPage forms(KeptForms kept) {
        ClaimPrint print = kept.print();
        int count = print.pages().size();
        Optional<byte[]> own = kept.pdf().map(pdf -> PdfPages.part(pdf, kept.before(), count));
        boolean isRed = print.output().look() == PaperOutput.Look.RED;
        return own.map(pdf -> new ProofPage(List.of(), pdf, ""))
                .orElseGet(() -> new ProofPage(
                        List.of(),
                        ClaimPapers.draw(print.pages(), isRed, PaperShift.NONE),
                        Texts.of("claims.history.drawn-anew")));
    }
}
