package org.daysheet.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.daysheet.types.paper.CoverPage;
import org.daysheet.types.paper.PaperShift;

/// Cover sheets of papers that follow claims, a page each. The same sheets give the same bytes. Streams are not closed.
public final class CoverSheets {
    private static final float LEFT = 54;
    private static final float VALUES = 220;
    private static final float RIGHT = 558;
    private static final float TITLE = 18;
    private static final float NUMBER = 16;
    private static final float WORDS = 11;
    private static final float SMALL = 8;
    private static final float LINE = 16;

    private CoverSheets() {}

    /// Writes the sheets.
    ///
    /// @throws IllegalArgumentException when there is none
    public static void write(List<CoverPage> pages, OutputStream target) throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("there is no cover sheet to print");
        }
        try (FormCanvas canvas = new FormCanvas("Cover sheets of claim attachments", PaperShift.NONE)) {
            for (int i = 0; i < pages.size(); i++) {
                if (i > 0) {
                    canvas.turn();
                }
                draw(canvas, pages.get(i));
            }
            canvas.write(target);
        }
    }

    private static void draw(FormCanvas canvas, CoverPage page) throws IOException {
        canvas.words(LEFT, 72, TITLE, "Attachment to a claim");
        float y = party(canvas, 104, "From", page.from());
        y = party(canvas, y + LINE, "To", page.to());
        y = number(canvas, y + LINE, page);
        for (CoverPage.Fact fact : page.facts()) {
            canvas.words(LEFT, y, WORDS, fact.name());
            canvas.words(VALUES, y, WORDS, fact.value());
            y += LINE;
        }
        canvas.line(LEFT, y, RIGHT, y, 0.4f);
        canvas.words(LEFT, y + LINE, SMALL, "Confidential health information: for the payer named above only.");
    }

    private static float party(FormCanvas canvas, float top, String name, List<String> lines) throws IOException {
        float y = top;
        canvas.words(LEFT, y, WORDS, name);
        for (String line : lines) {
            canvas.words(VALUES, y, WORDS, line);
            y += LINE;
        }
        return y;
    }

    /// What the papers are, and in a frame the number under which the claim announces them.
    private static float number(FormCanvas canvas, float top, CoverPage page) throws IOException {
        canvas.frame(LEFT - 6, top, RIGHT, top + 4 * LINE, 0.8f);
        canvas.words(LEFT, top + LINE + 2, WORDS, "Attachment control number");
        canvas.typed(
                VALUES,
                top + LINE + 2,
                page.controlNumber().isEmpty() ? "none: sent on request" : page.controlNumber());
        canvas.words(LEFT, top + 3 * LINE, NUMBER, page.papers());
        return top + 5 * LINE + 6;
    }
}
