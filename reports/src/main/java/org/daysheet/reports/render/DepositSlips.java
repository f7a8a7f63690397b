package org.daysheet.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.daysheet.types.paper.CoverPage;
import org.daysheet.types.paper.DepositPage;
import org.daysheet.types.paper.PaperShift;

/// Deposit slips: what is in a deposit, line by line, its totals, and room to sign. Pages follow each other until all
/// lines are on them. The same deposit gives the same bytes. Streams are not closed.
public final class DepositSlips {
    private static final float LEFT = 54;
    private static final float VALUES = 180;
    private static final float NUMBER = 130;
    private static final float FROM = 240;
    private static final float RIGHT = 558;
    private static final float TITLE = 18;
    private static final float WORDS = 11;
    private static final float SMALL = 8;
    private static final float LINE = 16;
    private static final float TOP = 72;
    private static final float BOTTOM = 690;

    private final FormCanvas canvas;
    private final DepositPage page;
    private float y = TOP;

    private DepositSlips(FormCanvas canvas, DepositPage page) {
        this.canvas = canvas;
        this.page = page;
    }

    /// Writes the slip.
    public static void write(DepositPage page, OutputStream target) throws IOException {
        try (FormCanvas canvas = new FormCanvas(page.title(), PaperShift.NONE)) {
            new DepositSlips(canvas, page).draw();
            canvas.write(target);
        }
    }

    private void draw() throws IOException {
        canvas.words(LEFT, y, TITLE, page.title());
        y += 2 * LINE;
        for (String line : page.from()) {
            canvas.words(LEFT, y, WORDS, line);
            y += LINE;
        }
        y += LINE / 2;
        for (CoverPage.Fact fact : page.facts()) {
            canvas.words(LEFT, y, WORDS, fact.name());
            canvas.words(VALUES, y, WORDS, fact.value());
            y += LINE;
        }
        y += LINE;
        heading();
        for (DepositPage.Line line : page.lines()) {
            room(LINE);
            canvas.words(LEFT, y, WORDS, line.form());
            canvas.words(NUMBER, y, WORDS, line.number());
            canvas.words(FROM, y, WORDS, line.from());
            canvas.wordsTo(RIGHT, y, WORDS, line.amount());
            y += LINE;
        }
        sums(page.sums());
    }

    private void heading() throws IOException {
        canvas.words(LEFT, y, SMALL, "Form");
        canvas.words(NUMBER, y, SMALL, "Number");
        canvas.words(FROM, y, SMALL, "From");
        canvas.wordsTo(RIGHT, y, SMALL, "Amount");
        canvas.line(LEFT, y + 4, RIGHT, y + 4, 0.4f);
        y += LINE + 2;
    }

    private void sums(List<CoverPage.Fact> sums) throws IOException {
        room((sums.size() + 4) * LINE);
        canvas.line(FROM, y - LINE + 6, RIGHT, y - LINE + 6, 0.4f);
        y += 4;
        for (CoverPage.Fact sum : sums) {
            canvas.words(FROM, y, WORDS, sum.name());
            canvas.wordsTo(RIGHT, y, WORDS, sum.value());
            y += LINE;
        }
        y += 2 * LINE;
        canvas.line(LEFT, y, FROM + LINE, y, 0.4f);
        canvas.words(LEFT, y + SMALL + 4, SMALL, "Counted and signed");
    }

    private void room(float height) throws IOException {
        if (y + height > BOTTOM) {
            canvas.turn();
            y = TOP;
            heading();
        }
    }
}
