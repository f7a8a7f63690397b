package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.daysheet.edi.cms1500.Box;
import org.daysheet.reports.render.ClaimForms;
import org.daysheet.reports.render.ClaimForms.Look;
import org.daysheet.types.paper.BoxText;
import org.daysheet.types.paper.FormPage;
import org.daysheet.types.paper.PaperShift;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every box of the CMS-1500, filled to its last character, as the PDF has it and as the grid wants it: ten characters
/// and six lines an inch, the first character a third of an inch from the left, the first line 32 points from the top.
class FormGridTest {
    private static final double TENTH_OF_A_MILLIMETER = 72 / 254.0;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// Where a letter stands, in points from the upper left corner.
    private record Letter(String letter, double x, double y) {}

    private static List<BoxText> everyBox() {
        List<BoxText> texts = new ArrayList<>();
        for (Box box : Box.values()) {
            if (box.isOfLine()) {
                for (int line = 1; line <= Box.LINES; line++) {
                    texts.add(new BoxText(box.number(line), box.row(line), box.column(), full(box, texts.size())));
                }
            } else {
                texts.add(new BoxText(box.number(), box.row(), box.column(), full(box, texts.size())));
            }
        }
        return texts;
    }

    private static String full(Box box, int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < box.width(); i++) {
            text.append(LETTERS.charAt((seed + i) % LETTERS.length()));
        }
        return text.toString();
    }

    private static List<Letter> letters(byte[] pdf) throws IOException {
        List<Letter> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getFontSizeInPt() > 9) {
                    found.add(new Letter(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj()));
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyLetterOfEveryBoxStandsOnTheGrid(Look look) throws IOException {
        List<BoxText> boxes = everyBox();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ClaimForms.write(List.of(new FormPage(boxes)), look, PaperShift.NONE, pdf);

        List<Letter> letters = letters(pdf.toByteArray());

        Map<String, String> astray = new LinkedHashMap<>();
        int next = 0;
        for (BoxText box : boxes) {
            for (int i = 0; i < box.text().length(); i++) {
                Letter letter = letters.get(next++);
                double x = 72 * (1 / 3.0 + (box.column() - 1 + i) / 10.0);
                double y = 32 + 72 * (box.row() - 1) / 6.0;
                boolean isThere = letter.letter().equals(box.text().substring(i, i + 1))
                        && Math.abs(letter.x() - x) < TENTH_OF_A_MILLIMETER
                        && Math.abs(letter.y() - y) < TENTH_OF_A_MILLIMETER;
                if (!isThere) {
                    astray.put(box.box() + " " + i, letter.toString());
                }
            }
        }
        assertThat(astray).isEmpty();
        assertThat(letters).hasSize(next);
        assertThat(boxes).hasSize(19 * 6 + 109);
    }
}
