package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.desktop.paper.PdfPages;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;

/// Prints many claims on forms, as one job, and keeps the forms as they went out.
final class BulkPrinting {
    private final ClaimDesk desk;
    private final Paper printer;
    private final ActRun run;

    BulkPrinting(ClaimDesk desk, Paper printer, ActRun run) {
        this.desk = desk;
        this.printer = printer;
        this.run = run;
    }

    /// @param isSent whether the forms are mailed, so that their claims count as sent
    void print(List<ClaimId> claims, boolean isRed, boolean isSent) {
        printer.findPrinter(isThere -> {
            if (isThere) {
                printer.choose(Texts.of("claims.bulk.print.title", claims.size()), false)
                        .ifPresent(sheets -> run.act(
                                Texts.of("claims.paper.job.print"),
                                progress -> print(desk.bulk().papers(claims, isRed), sheets, isSent, progress)));
            } else {
                run.tell(new Outcome(false, Texts.of("paper.print.no-printer"), List.of()));
            }
        });
    }

    private Outcome print(BulkPaper paper, Paper.Sheets sheets, boolean isSent, Progress progress) {
        int count = PdfPages.print(paper.pdf(), sheets, progress);
        if (count == 0) {
            return new Outcome(false, Texts.of("paper.print.refused"), List.of());
        }
        desk.bulk().keep(paper, isSent);
        int claims = paper.claims().size();
        return new Outcome(
                true,
                isSent
                        ? Texts.of("claims.bulk.done.PRINT_SENT", count, claims)
                        : Texts.of("claims.bulk.done.PRINT", count, claims),
                List.of());
    }
}
