package org.daysheet.reports.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines and words of a claim form on blank paper: its boxes are where those of the red form are, its words are our
/// own.
final class PlainForm {
    private static final String FILE = "plain-form.txt";
    private static final float LINE = 0.4f;
    private static final float WORDS = 5;
    private static final float TIGHT_WORDS = 4;
    private static final float TITLE = 8;
    private static final int SERVICES = 6;
    private static final int FIRST_SERVICE = 43;
    private static final int RIGHT_EDGE = 80;
    private static final List<Integer> SERVICE_COLUMNS = List.of(1, 19, 22, 25, 45, 49, 59, 63, 65, 68, RIGHT_EDGE);

    private final List<String> lines;

    private PlainForm(List<String> lines) {
        this.lines = lines;
    }

    static PlainForm read() throws IOException {
        try (InputStream file = PlainForm.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the lines of the plain form are not shipped");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new PlainForm(reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList());
        }
    }

    void draw(FormCanvas canvas) throws IOException {
        canvas.words(FormGrid.left(1), FormGrid.baseline(3), TITLE, "Professional health claim");
        canvas.words(
                FormGrid.left(1),
                FormGrid.baseline(4),
                WORDS,
                "Boxes as on form CMS-1500 (02/12). Printed by Daysheet.");
        services(canvas);
        for (String line : lines) {
            draw(canvas, line);
        }
    }

    private static void draw(FormCanvas canvas, String line) throws IOException {
        String kind = line.substring(0, line.indexOf(' '));
        switch (kind) {
            case "cell" -> {
                String[] parts = line.split(" ", 6);
                float top = FormGrid.below(Integer.parseInt(parts[2]) - 1);
                cell(canvas, parts, top + WORDS + 0.5f);
            }
            case "foot" -> {
                String[] parts = line.split(" ", 6);
                cell(canvas, parts, FormGrid.below(Integer.parseInt(parts[4])) - 2);
            }
            case "mark" -> mark(canvas, line.split(" ", 4));
            case "word" -> {
                String[] parts = line.split(" ", 4);
                word(canvas, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
            }
            default -> throw new IllegalStateException("the plain form has no " + kind);
        }
    }

    private static void cell(FormCanvas canvas, String[] parts, float wordsAt) throws IOException {
        float left = FormGrid.before(Integer.parseInt(parts[1]));
        float top = FormGrid.below(Integer.parseInt(parts[2]) - 1);
        float right = FormGrid.before(Integer.parseInt(parts[3]) + 1);
        float bottom = FormGrid.below(Integer.parseInt(parts[4]));
        canvas.frame(left, top, right, bottom, LINE);
        canvas.words(left + 1, wordsAt, bottom - top > FormGrid.ROW + 1 ? WORDS : TIGHT_WORDS, parts[5]);
    }

    private static void mark(FormCanvas canvas, String[] parts) throws IOException {
        int column = Integer.parseInt(parts[1]);
        int row = Integer.parseInt(parts[2]);
        float base = FormGrid.baseline(row);
        canvas.frame(FormGrid.before(column) + 1, base - 9.2f, FormGrid.before(column + 1) + 3, base + 1.2f, LINE);
        canvas.words(FormGrid.before(column) + 1, base - 10, WORDS, parts[3]);
    }

    private static void word(FormCanvas canvas, int column, int row, String words) throws IOException {
        canvas.words(FormGrid.left(column), FormGrid.baseline(row), WORDS, words);
    }

    /// Six services, each with a shaded upper half.
    private static void services(FormCanvas canvas) throws IOException {
        for (int i = 0; i < SERVICES; i++) {
            int row = FIRST_SERVICE + 2 * i;
            float top = FormGrid.below(row - 1);
            float middle = FormGrid.below(row);
            float bottom = FormGrid.below(row + 1);
            canvas.shade(FormGrid.before(1), top, FormGrid.before(RIGHT_EDGE), middle);
            canvas.line(FormGrid.before(1), bottom, FormGrid.before(RIGHT_EDGE), bottom, LINE);
            for (int column : SERVICE_COLUMNS) {
                float x = FormGrid.before(column);
                canvas.line(x, column == 1 || column >= 63 ? top : middle, x, bottom, LINE);
            }
        }
    }
}
