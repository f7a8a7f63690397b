package org.daysheet.reports.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.daysheet.types.paper.PaperShift;

/// Shows where a printer prints. At the corner boxes of the claim form stand the letters a claim would have there, each
/// in a cross, with how far it should be from the edges of the sheet; rulers in millimeters tell how far it is. Laid
/// over a red form against the light, the letters stand in their boxes when nothing has to be moved.
final class CalibrationSheet {
    private static final float LINE = 0.4f;
    private static final float ARM = 9;
    private static final float WORDS = 7;
    private static final float BESIDE = 20;
    private static final float HEADING = 11;
    private static final int ACROSS = 150;
    private static final int DOWN = 150;
    private static final int CROSSING = 100;
    private static final int LONG_MARK = 10;
    private static final int MIDDLE_MARK = 5;

    /// Letters at a corner of the form.
    private record Corner(String box, int row, int column) {}

    private static final List<Corner> CORNERS = List.of(
            new Corner("box 1, first mark", 8, 1),
            new Corner("box 1a, its end", 8, 78),
            new Corner("box 25, first digit", 56, 1),
            new Corner("box 33b, its end", 61, 78));

    private CalibrationSheet() {}

    static void draw(FormCanvas canvas, PaperShift shift, String printer) throws IOException {
        for (Corner corner : CORNERS) {
            corner(canvas, corner);
        }
        rulers(canvas);
        words(canvas, shift, printer);
    }

    private static void corner(FormCanvas canvas, Corner corner) throws IOException {
        float x = FormGrid.left(corner.column());
        float y = FormGrid.baseline(corner.row());
        canvas.typed(x, y, "X");
        canvas.line(x - ARM, y, x + FormGrid.COLUMN + ARM, y, LINE);
        canvas.line(x, y - FormGrid.ROW - ARM, x, y + ARM, LINE);
        boolean isLeft = corner.column() == 1;
        String place = String.format(
                Locale.ROOT,
                "%s: %.1f mm from the left, %.1f mm from the top",
                corner.box(),
                FormGrid.millimeters(x),
                FormGrid.millimeters(y));
        if (isLeft) {
            canvas.words(x + BESIDE, y - 3, WORDS, place);
        } else {
            canvas.wordsTo(x - BESIDE + FormGrid.COLUMN, y - 3, WORDS, place);
        }
    }

    /// Millimeters from the left edge of the sheet, and from its upper edge.
    private static void rulers(FormCanvas canvas) throws IOException {
        float y = FormGrid.points(CROSSING);
        float x = FormGrid.points(CROSSING);
        for (int millimeter = 10; millimeter <= ACROSS + LONG_MARK; millimeter++) {
            float at = FormGrid.points(millimeter);
            canvas.line(at, y, at, y - length(millimeter), LINE);
            if (millimeter % LONG_MARK == 0 && millimeter != CROSSING) {
                canvas.words(at - 3, y + 8, 6, Integer.toString(millimeter));
            }
        }
        for (int millimeter = 60; millimeter <= DOWN + 60; millimeter++) {
            float at = FormGrid.points(millimeter);
            canvas.line(x, at, x - length(millimeter), at, LINE);
            if (millimeter % LONG_MARK == 0 && millimeter != CROSSING) {
                canvas.words(x + 3, at + 2, 6, Integer.toString(millimeter));
            }
        }
        canvas.line(FormGrid.points(10), y, FormGrid.points(ACROSS + LONG_MARK), y, LINE);
        canvas.line(x, FormGrid.points(60), x, FormGrid.points(DOWN + 60), LINE);
    }

    private static float length(int millimeter) {
        if (millimeter % LONG_MARK == 0) {
            return FormGrid.points(5);
        }
        return FormGrid.points(millimeter % MIDDLE_MARK == 0 ? 3.5 : 2);
    }

    private static void words(FormCanvas canvas, PaperShift shift, String printer) throws IOException {
        float x = FormGrid.points(115);
        float y = FormGrid.points(118);
        canvas.words(x, y, HEADING, "Calibration of a printer for claim forms");
        if (!printer.isBlank()) {
            canvas.words(x, y - 14, WORDS, "Printer: " + FormCanvas.shown(printer));
        }
        List<String> lines = List.of(
                "1. Print this sheet at its actual size (not fitted to the page).",
                "2. Measure how far the crosses stand from the edges. The rulers",
                "    cross 100 mm from the left and from the upper edge.",
                "3. Printed too far left by 1.2 mm: move 1.2 to the right.",
                "    Printed too high by 0.5 mm: move 0.5 down.",
                "4. Lay the sheet over a red form against the light: each X",
                "    stands in its box when nothing is left to move.",
                String.format(
                        Locale.ROOT,
                        "This sheet was moved %.1f mm to the right and %.1f mm down.",
                        shift.right() / 10.0,
                        shift.down() / 10.0));
        for (int i = 0; i < lines.size(); i++) {
            canvas.words(x, y + 18 + 11 * i, WORDS, lines.get(i));
        }
    }
}
