package org.daysheet.reports.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.daysheet.types.paper.BoxText;
import org.daysheet.types.paper.PaperShift;

/// Letter pages drawn by places, measured in points from the upper left corner. The same drawing gives the same bytes:
/// the file tells no time, and its id is fixed. Fonts are embedded.
final class FormCanvas implements AutoCloseable {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final float GLYPH_UNITS = 1000;
    private static final double TENTHS = 10.0;

    private final PDDocument document = new PDDocument();
    private final PDFont letters;
    private final PDFont words;
    private final float letterWidth;
    private final float letterSize;
    private final Matrix moved;
    private PDPageContentStream page;

    /// A first, blank page.
    ///
    /// @param title of the file
    /// @param shift moves all that is drawn
    FormCanvas(String title, PaperShift shift) throws IOException {
        document.setDocumentId(0L);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Daysheet");
        this.letters = font("DejaVuSansMono.ttf");
        this.words = font("DejaVuSans.ttf");
        this.letterWidth = letters.getStringWidth("X");
        this.letterSize = FormGrid.COLUMN * GLYPH_UNITS / letterWidth;
        this.moved = Matrix.getTranslateInstance(
                FormGrid.points(shift.right() / TENTHS), -FormGrid.points(shift.down() / TENTHS));
        this.page = begin();
    }

    private PDFont font(String name) throws IOException {
        try (InputStream file = FormCanvas.class.getResourceAsStream(FONTS + name)) {
            if (file == null) {
                throw new IllegalStateException("the font " + name + " is not shipped");
            }
            return PDType0Font.load(document, file, true);
        }
    }

    private PDPageContentStream begin() throws IOException {
        PDPage sheet = new PDPage(new PDRectangle(FormGrid.WIDTH, FormGrid.HEIGHT));
        document.addPage(sheet);
        PDPageContentStream content = new PDPageContentStream(document, sheet);
        content.transform(moved);
        return content;
    }

    /// Ends the page and begins a blank one.
    void turn() throws IOException {
        page.close();
        page = begin();
    }

    /// Ten letters an inch.
    void typed(float x, float y, String text) throws IOException {
        text(letters, letterSize, x, y, text);
    }

    /// A text in its box: ten letters an inch, closer where the box has fewer columns than letters.
    void typed(BoxText text) throws IOException {
        float size = letterSize * FormGrid.closeness(text);
        text(letters, size, FormGrid.left(text.column()), FormGrid.baseline(text.row()), text.text());
    }

    /// Small print.
    void words(float x, float y, float size, String text) throws IOException {
        text(words, size, x, y, text);
    }

    /// Small print that ends at a place.
    void wordsTo(float right, float y, float size, String text) throws IOException {
        words(right - words.getStringWidth(text) * size / GLYPH_UNITS, y, size, text);
    }

    /// Letters of one width, of any size.
    void letters(float x, float y, float size, String text) throws IOException {
        text(letters, size, x, y, text);
    }

    /// How many letters of one width have room in a width.
    int lettersIn(float width, float size) {
        return (int) (width / (letterWidth * size / GLYPH_UNITS));
    }

    /// How wide small print is.
    float width(float size, String text) throws IOException {
        return words.getStringWidth(text) * size / GLYPH_UNITS;
    }

    /// A text of others in the letters that can be drawn; the others become question marks.
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            boolean isLatin = letter >= ' ' && letter < 0x250 && !Character.isISOControl(letter);
            shown.appendCodePoint(isLatin ? letter : '?');
        });
        return shown.toString();
    }

    private void text(PDFont font, float size, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, FormGrid.HEIGHT - y);
        page.showText(text);
        page.endText();
    }

    void line(float fromX, float fromY, float toX, float toY, float width) throws IOException {
        page.setLineWidth(width);
        page.moveTo(fromX, FormGrid.HEIGHT - fromY);
        page.lineTo(toX, FormGrid.HEIGHT - toY);
        page.stroke();
    }

    void frame(float left, float top, float right, float bottom, float width) throws IOException {
        page.setLineWidth(width);
        page.addRect(left, FormGrid.HEIGHT - bottom, right - left, bottom - top);
        page.stroke();
    }

    /// A light grey area; what is drawn later lies on it.
    void shade(float left, float top, float right, float bottom) throws IOException {
        page.setNonStrokingColor(0.9f);
        page.addRect(left, FormGrid.HEIGHT - bottom, right - left, bottom - top);
        page.fill();
        page.setNonStrokingColor(0f);
    }

    /// Ends the last page and writes the file; the stream is not closed.
    void write(OutputStream target) throws IOException {
        page.close();
        document.save(target, CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
