package org.daysheet.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.paper.CoverPage;
import org.daysheet.types.paper.PaperShift;
import org.daysheet.types.paper.ProofPacket;

/// Proof of timely filing as numbered letter pages: a cover, every sending, every answer. The same packet gives the
/// same
/// bytes. Streams are not closed.
public final class ProofPackets {
    private static final float LEFT = 54;
    private static final float VALUES = 190;
    private static final float RIGHT = 558;
    private static final float TOP = 66;
    private static final float BOTTOM = 726;
    private static final float FOOT = 756;
    private static final float TITLE = 15;
    private static final float WORDS = 9;
    private static final float RAW = 7.5f;
    private static final float SMALL = 8;
    private static final float GAP = 10;

    private ProofPackets() {}

    /// What a line of a page is.
    private enum Kind {
        TITLE,
        FACT,
        WORDS,
        RAW,
        GAP
    }

    /// One line, as high as it is.
    ///
    /// @param name stands at the left of a fact
    private record Line(Kind kind, String name, String text) {
        float height() {
            return switch (kind) {
                case TITLE -> 26;
                case FACT, WORDS -> 14;
                case RAW -> 10;
                case GAP -> GAP;
            };
        }
    }

    /// Writes the packet.
    public static void write(ProofPacket packet, OutputStream target) throws IOException {
        try (FormCanvas canvas = new FormCanvas(packet.title(), PaperShift.NONE)) {
            List<List<Line>> pages = pages(canvas, packet);
            for (int i = 0; i < pages.size(); i++) {
                if (i > 0) {
                    canvas.turn();
                }
                draw(canvas, pages.get(i));
                canvas.line(LEFT, FOOT - 14, RIGHT, FOOT - 14, 0.4f);
                canvas.words(LEFT, FOOT, SMALL, FormCanvas.shown(packet.foot()));
                canvas.wordsTo(RIGHT, FOOT, SMALL, "Page " + (i + 1) + " of " + pages.size());
            }
            canvas.write(target);
        }
    }

    private static void draw(FormCanvas canvas, List<Line> lines) throws IOException {
        float y = TOP;
        for (Line line : lines) {
            switch (line.kind()) {
                case TITLE -> canvas.words(LEFT, y, TITLE, line.text());
                case FACT -> {
                    canvas.words(LEFT, y, WORDS, line.name());
                    canvas.words(VALUES, y, WORDS, line.text());
                }
                case WORDS -> canvas.words(LEFT, y, WORDS, line.text());
                case RAW -> canvas.letters(LEFT, y, RAW, line.text());
                case GAP -> {}
            }
            y += line.height();
        }
    }

    private static List<List<Line>> pages(FormCanvas canvas, ProofPacket packet) throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        float y = TOP;
        for (ProofPacket.Part part : packet.parts()) {
            List<Line> lines = lines(canvas, part);
            boolean isTight = y + head(lines) > BOTTOM;
            if (!page.isEmpty() && (part.beginsPage() || isTight)) {
                pages.add(page);
                page = new ArrayList<>();
                y = TOP;
            }
            for (Line line : lines) {
                if (y + line.height() > BOTTOM) {
                    pages.add(page);
                    page = new ArrayList<>();
                    y = TOP;
                }
                page.add(line);
                y += line.height();
            }
        }
        pages.add(page);
        return pages;
    }

    /// A heading does not stand alone at the foot of a page.
    private static float head(List<Line> lines) {
        float height = 0;
        for (Line line : lines.subList(0, Math.min(4, lines.size()))) {
            height += line.height();
        }
        return height;
    }

    private static List<Line> lines(FormCanvas canvas, ProofPacket.Part part) throws IOException {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Kind.TITLE, "", FormCanvas.shown(part.heading())));
        for (CoverPage.Fact fact : part.facts()) {
            String name = FormCanvas.shown(fact.name());
            for (String text : wrapped(canvas, fact.value(), RIGHT - VALUES)) {
                lines.add(new Line(Kind.FACT, name, text));
                name = "";
            }
        }
        if (!part.facts().isEmpty()) {
            lines.add(new Line(Kind.GAP, "", ""));
        }
        for (String words : part.words()) {
            for (String text : wrapped(canvas, words, RIGHT - LEFT)) {
                lines.add(new Line(Kind.WORDS, "", text));
            }
        }
        if (!part.raw().isEmpty()) {
            lines.add(new Line(Kind.GAP, "", ""));
            part.raw()
                    .forEach(segment -> cut(canvas, segment).forEach(text -> lines.add(new Line(Kind.RAW, "", text))));
        }
        lines.add(new Line(Kind.GAP, "", ""));
        return lines;
    }

    /// Words in lines that fit; a word that is too long for a line is cut.
    private static List<String> wrapped(FormCanvas canvas, String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : FormCanvas.shown(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (canvas.width(WORDS, longer) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (canvas.width(WORDS, rest) > width) {
                int end = rest.length();
                while (canvas.width(WORDS, rest.substring(0, end)) > width) {
                    end--;
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /// A segment in lines of letters of one width; what goes on is moved in.
    private static List<String> cut(FormCanvas canvas, String segment) {
        int most = canvas.lettersIn(RIGHT - LEFT, RAW);
        String rest = FormCanvas.shown(segment);
        List<String> lines = new ArrayList<>();
        while (rest.length() > most) {
            lines.add(rest.substring(0, most));
            rest = "    " + rest.substring(most);
        }
        lines.add(rest);
        return lines;
    }
}
