package org.daysheet.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.daysheet.reports.render.ClaimForms.Look;
import org.daysheet.types.paper.BoxText;
import org.daysheet.types.paper.FormPage;
import org.daysheet.types.paper.PaperShift;
import org.junit.jupiter.api.Test;

final class ClaimFormsTest {
    private static final List<FormPage> PAGES = List.of(
            new FormPage(List.of(new BoxText("1a", 8, 50, "MBR0001"), new BoxText("33a", 61, 50, "1234567893"))),
            new FormPage(List.of(new BoxText("2", 10, 1, "STONE, MARA"))));
    private static final double EXACT = 0.05;

    /// A line of text and where its first letter stands, in points from the upper left corner.
    private record Stands(String text, double x, double y) {}

    private static byte[] pdf(Look look, PaperShift shift) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClaimForms.write(PAGES, look, shift, bytes);
        return bytes.toByteArray();
    }

    private static List<Stands> texts(byte[] pdf, int page) throws IOException {
        List<Stands> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition first = letters.getFirst();
                found.add(new Stands(text, first.getXDirAdj(), first.getYDirAdj()));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return found;
    }

    private static Stands one(List<Stands> all, String text) {
        Optional<Stands> found =
                all.stream().filter(stands -> stands.text().equals(text)).findFirst();
        assertThat(found).as(text).isPresent();
        return found.orElseThrow();
    }

    @Test
    void aRedFormTakesTheTextsAloneAtTheirPlaces() throws IOException {
        byte[] pdf = pdf(Look.RED, PaperShift.NONE);

        assertThat(texts(pdf, 1)).extracting(Stands::text).containsExactly("MBR0001", "1234567893");
        assertThat(texts(pdf, 2)).extracting(Stands::text).containsExactly("STONE, MARA");
        Stands member = one(texts(pdf, 1), "MBR0001");
        assertThat(member.x()).isCloseTo(24 + 49 * 7.2, within(EXACT));
        assertThat(member.y()).isCloseTo(116, within(EXACT));
        Stands patient = one(texts(pdf, 2), "STONE, MARA");
        assertThat(patient.x()).isCloseTo(24, within(EXACT));
        assertThat(patient.y()).isCloseTo(140, within(EXACT));
    }

    @Test
    void aShiftMovesAllThatIsPrintedByTenthsOfAMillimeter() throws IOException {
        Stands moved = one(texts(pdf(Look.PLAIN, new PaperShift(-25, 12)), 1), "MBR0001");

        assertThat(moved.x()).isCloseTo(24 + 49 * 7.2 - 7.087, within(EXACT));
        assertThat(moved.y()).isCloseTo(116 + 3.402, within(EXACT));
    }

    @Test
    void thePlainFormHasTheSameTextsAtTheSamePlacesWithWordsForEveryBox() throws IOException {
        List<Stands> red = texts(pdf(Look.RED, PaperShift.NONE), 1);
        List<Stands> plain = texts(pdf(Look.PLAIN, PaperShift.NONE), 1);

        assertThat(plain).containsAll(red);
        String words = String.join("\n", plain.stream().map(Stands::text).toList());
        for (int box = 1; box <= 33; box++) {
            assertThat(words).containsPattern("(^|\\n)" + box + "A?( |\\n|$)");
        }
        assertThat(words).contains("1a ", "9a ", "9b ", "9c ", "9d ", "10a ", "10b ", "10c ", "10d ", "11a ", "11b ");
        assertThat(words).contains("11c ", "11d", "17a", "17b", "32a ", "32b ", "33a ", "33b ", "J Who treated");
    }

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        assertThat(pdf(Look.PLAIN, PaperShift.NONE)).isEqualTo(pdf(Look.PLAIN, PaperShift.NONE));
        assertThat(pdf(Look.RED, PaperShift.NONE))
                .isEqualTo(pdf(Look.RED, PaperShift.NONE))
                .isNotEqualTo(pdf(Look.RED, new PaperShift(1, 0)));
    }

    @Test
    void theFontsAreInTheFileAndThePaperIsLetter() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Look.PLAIN, PaperShift.NONE))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void theCalibrationSheetShowsTheCornersOfTheFormAndHowFarItWasMoved() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClaimForms.calibration(new PaperShift(12, -5), new PaperShift(12, -5), "Tray 2 \u03a9", bytes);
        List<Stands> texts = texts(bytes.toByteArray(), 1);

        List<Stands> crosses =
                texts.stream().filter(stands -> stands.text().startsWith("X")).toList();
        assertThat(crosses).hasSize(4);
        assertThat(crosses.getFirst().x()).isCloseTo(24 + 3.402, within(EXACT));
        assertThat(crosses.getFirst().y()).isCloseTo(116 - 1.417, within(EXACT));
        assertThat(String.join("\n", texts.stream().map(Stands::text).toList()))
                .contains(
                        "box 1, first mark: 8.5 mm from the left, 40.9 mm from the top",
                        "box 33b, its end: 204.0 mm from the left, 265.3 mm from the top",
                        "Printer: Tray 2 ?",
                        "This sheet was moved 1.2 mm to the right and -0.5 mm down.");
    }

    @Test
    void noFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimForms.write(List.of(), Look.RED, PaperShift.NONE, new ByteArrayOutputStream()));
    }

    @Test
    void theNoteOfBox19IsPrintedCloserWhenItHasMoreLettersThanColumns() throws IOException {
        assertThat(width("19", 48)).isCloseTo(48 * 7.2, within(EXACT));
        assertThat(width("19", 71)).isCloseTo(48 * 7.2, within(EXACT));
        assertThat(width("1a", 29)).isCloseTo(29 * 7.2, within(EXACT));
    }

    /// From the left edge of the first letter to the right edge of the last.
    private static double width(String box, int letters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FormPage page = new FormPage(List.of(new BoxText(box, 36, 1, "M".repeat(letters))));
        ClaimForms.write(List.of(page), Look.RED, PaperShift.NONE, bytes);
        List<TextPosition> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                found.addAll(positions);
            }
        };
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            stripper.getText(document);
        }
        assertThat(found).hasSize(letters);
        TextPosition last = found.getLast();
        return last.getXDirAdj() + last.getWidthDirAdj() - found.getFirst().getXDirAdj();
    }
}
