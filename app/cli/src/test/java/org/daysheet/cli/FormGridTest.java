package org.daysheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every box of the CMS-1500 against a table of the form's own grid, in the code and filled to its last character in
/// the
/// PDF: ten characters and six lines an inch, the first character a third of an inch from the left, the first line 32
/// points from the top.
class FormGridTest {
    private static final double TENTH_OF_A_MILLIMETER = 72 / 254.0;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// Where a letter stands, in points from the upper left corner.
    private record Letter(String letter, double x, double y) {}

    /// Where an item of the form, or that of one service, stands.
    private record Place(String item, int line, int first, int last) {
        private int width() {
            return last - first + 1;
        }
    }

    /// The places of the table, those of a service named as in `24F.2`.
    private static List<Place> table() throws IOException {
        List<Place> places = new ArrayList<>();
        try (InputStream table =
                Objects.requireNonNull(FormGridTest.class.getResourceAsStream("/org/daysheet/cli/cms1500-grid.csv"))) {
            for (String row : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!row.startsWith("#")) {
                    List<String> cells = List.of(row.split(", ", -1));
                    List<String> lines = List.of(cells.get(1).split(" ", -1));
                    for (int i = 0; i < lines.size(); i++) {
                        places.add(new Place(
                                cells.get(0) + (lines.size() == 1 ? "" : "." + (i + 1)),
                                Integer.parseInt(lines.get(i)),
                                Integer.parseInt(cells.get(2)),
                                Integer.parseInt(cells.get(3))));
                    }
                }
            }
        }
        return places;
    }

    /// The same from the code.
    private static List<Place> boxes() {
        List<Place> places = new ArrayList<>();
        for (Box box : Box.values()) {
            int last = box.column() + box.width() - 1;
            if (box.isOfLine()) {
                for (int line = 1; line <= Box.LINES; line++) {
                    places.add(new Place(box.number(line), box.row(line), box.column(), last));
                }
            } else {
                places.add(new Place(box.number(), box.row(), box.column(), last));
            }
        }
        return places;
    }

    private static String full(Place place, int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < place.width(); i++) {
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

    @Test
    void everyBoxStandsWhereTheFormHasIt() throws IOException {
        assertThat(boxes()).containsExactlyInAnyOrderElementsOf(table());
        assertThat(table()).hasSize(19 * 6 + 109);
    }

    @Test
    void noTwoBoxesShareAColumnOfALine() throws IOException {
        Map<String, String> taken = new LinkedHashMap<>();
        List<String> shared = new ArrayList<>();
        for (Place place : table()) {
            for (int column = place.first(); column <= place.last(); column++) {
                String before = taken.put(place.line() + "/" + column, place.item());
                if (before != null) {
                    shared.add(before + " and " + place.item());
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyLetterOfEveryBoxIsPrintedWhereTheFormHasIt(Look look) throws IOException {
        Map<String, Place> form = new LinkedHashMap<>();
        table().forEach(place -> form.put(place.item(), place));
        List<BoxText> texts = new ArrayList<>();
        for (Place box : boxes()) {
            texts.add(new BoxText(box.item(), box.line(), box.first(), full(box, texts.size())));
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ClaimForms.write(List.of(new FormPage(texts)), look, PaperShift.NONE, pdf);

        List<Letter> letters = letters(pdf.toByteArray());

        Map<String, String> astray = new LinkedHashMap<>();
        int next = 0;
        for (int box = 0; box < texts.size(); box++) {
            Place place = Objects.requireNonNull(form.get(texts.get(box).box()));
            String text = full(place, box);
            for (int i = 0; i < text.length(); i++) {
                Letter letter = letters.get(next++);
                double x = 72 * (1 / 3.0 + (place.first() - 1 + i) / 10.0);
                double y = 32 + 72 * (place.line() - 1) / 6.0;
                boolean isThere = letter.letter().equals(text.substring(i, i + 1))
                        && Math.abs(letter.x() - x) < TENTH_OF_A_MILLIMETER
                        && Math.abs(letter.y() - y) < TENTH_OF_A_MILLIMETER;
                if (!isThere) {
                    astray.put(place.item() + " " + i, letter.toString());
                }
            }
        }
        assertThat(astray).isEmpty();
        assertThat(letters).hasSize(next);
    }
}
