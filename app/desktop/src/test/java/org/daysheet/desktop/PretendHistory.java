package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.claims.HistoryProof;
import org.daysheet.desktop.claims.HistoryRow;
import org.daysheet.desktop.claims.ProofPage;
import org.daysheet.desktop.claims.SegmentRow;
import org.daysheet.desktop.claims.SentFileRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemittanceId;

/// The history of a made-up claim, and what proves its lines.
final class PretendHistory {
    static final HistoryProof ANSWER =
            new HistoryProof.Answer("277CA in answer.277, segment 18", "277CA", new RawFileId(4), 512, "DS1-1");
    static final HistoryProof FORMS = new HistoryProof.Forms("Forms of DS1-1, 01/05/2026, owner", 3);

    private PretendHistory() {}

    static ProofPage proof(HistoryProof proof) {
        return switch (proof) {
            case HistoryProof.Answer _ ->
                ProofPage.of(List.of(
                        new SegmentRow(18, "TRN*2*DS1-1~"),
                        new SegmentRow(19, "STC*A2:20:PR*20260109*WQ*120~"),
                        new SegmentRow(20, "REF*1K*ICN77~")));
            case HistoryProof.Forms _ ->
                new ProofPage(
                        List.of(),
                        PretendForms.page(new ClaimId(1), false, false).pdf(),
                        "Drawn anew.");
        };
    }

    static List<HistoryRow> of(ClaimRow row, SentFileRow file) {
        return List.of(
                new HistoryRow(
                        LocalDate.of(2026, 2, 3),
                        new Badge("Decided", Badge.Tone.GOOD),
                        "CLP02 1, paid 70.00",
                        "era-0203.835",
                        new Link.OfCheck(new RemittanceId(9)),
                        null),
                new HistoryRow(
                        LocalDate.of(2026, 1, 9),
                        new Badge("277CA: accepted", Badge.Tone.GOOD),
                        row.control() + ". Taken into adjudication. [A2:20:PR] The payer\u2019s number is ICN77.",
                        "answer.277, segment 18",
                        null,
                        null,
                        ANSWER),
                new HistoryRow(
                        LocalDate.of(2026, 1, 6),
                        new Badge("Sent", Badge.Tone.BUSY),
                        "ISA13 000000003",
                        "daysheet-000000003.837",
                        null,
                        file),
                new HistoryRow(
                        LocalDate.of(2026, 1, 5),
                        new Badge("Printed", Badge.Tone.BUSY),
                        row.control(),
                        "owner",
                        null,
                        null,
                        FORMS),
                new HistoryRow(LocalDate.of(2026, 1, 5), new Badge("Made", Badge.Tone.PLAIN), "", "", null, null));
    }
}
