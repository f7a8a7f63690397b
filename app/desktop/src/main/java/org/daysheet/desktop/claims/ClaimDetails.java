package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.claims.ClaimDetail;
import org.daysheet.billing.claims.ClaimEvent;
import org.daysheet.billing.claims.ClaimLine;
import org.daysheet.billing.claims.ClaimVersion;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;

/// Says everything about a claim for the panel beside the list.
final class ClaimDetails {
    private ClaimDetails() {}

    static Details of(ClaimRow row, ClaimDetail detail) {
        return new Details(
                row.control(),
                List.of(
                        new Details.Part(Texts.of("claims.details.claim"), claim(row, detail)),
                        new Details.Part(Texts.of("claims.details.lines"), lines(detail)),
                        new Details.Part(Texts.of("claims.details.sendings"), sendings(detail)),
                        new Details.Part(Texts.of("claims.details.history"), history(detail))));
    }

    private static List<Line> claim(ClaimRow row, ClaimDetail detail) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.words(
                Texts.of("claims.column.status"), row.status().badge().text()));
        lines.add(Line.words(Texts.of("claims.column.patient"), row.patient()));
        lines.add(Line.words(
                Texts.of("claims.column.payer"), row.payer() + "\n" + Texts.of("claims.order." + row.order())));
        lines.add(Line.words(Texts.of("claims.column.service"), Formats.date(row.serviceOn())));
        if (row.submittedOn() != null) {
            lines.add(Line.words(Texts.of("claims.column.submitted"), Formats.date(row.submittedOn())));
        }
        String payers = detail.claim().payerControlNumber();
        if (!payers.isEmpty()) {
            lines.add(Line.words(Texts.of("claims.details.payers-number"), payers));
        }
        lines.add(Line.figure(Texts.of("claims.column.total"), Formats.amount(row.total())));
        return lines;
    }

    private static List<Line> lines(ClaimDetail detail) {
        List<Line> lines = new ArrayList<>();
        for (ClaimLine line : detail.lines()) {
            lines.add(Line.figure(
                    Texts.of("claims.details.line", line.number(), line.controlNumber()),
                    Formats.amount(line.amount())));
        }
        return lines;
    }

    private static List<Line> sendings(ClaimDetail detail) {
        List<Line> lines = new ArrayList<>();
        for (ClaimVersion version : detail.versions()) {
            lines.add(Line.words(version.controlNumber(), Texts.of("claims.frequency." + version.frequency())));
        }
        return lines;
    }

    private static List<Line> history(ClaimDetail detail) {
        List<Line> lines = new ArrayList<>();
        for (ClaimEvent event : detail.events().reversed()) {
            String what = Texts.of("claims.event." + event.kind().name());
            lines.add(Line.words(
                    Formats.date(event.on()), event.detail().isEmpty() ? what : what + "\n" + event.detail()));
        }
        return lines;
    }
}
