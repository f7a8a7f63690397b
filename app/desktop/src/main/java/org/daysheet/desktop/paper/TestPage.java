package org.daysheet.desktop.paper;

import java.util.Arrays;

/// A page that shows where a printer prints: a cross whose center stands one inch from the left and from the upper
/// edge, with a mark for each millimeter along its arms.
public final class TestPage {
    /// How fine it is drawn.
    static final int DOTS_PER_INCH = 300;

    private static final int WIDTH = DOTS_PER_INCH * 17 / 2;
    private static final int HEIGHT = DOTS_PER_INCH * 11;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;
    private static final int LINE = 3;
    private static final int ARM_MILLIMETERS = 20;
    private static final double DOTS_PER_MILLIMETER = DOTS_PER_INCH / 25.4;

    private TestPage() {}

    /// Draws it for a sheet of letter size.
    public static PageImage draw() {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, WHITE);
        int arm = (int) Math.round(ARM_MILLIMETERS * DOTS_PER_MILLIMETER);
        fill(pixels, DOTS_PER_INCH - arm, DOTS_PER_INCH, 2 * arm, LINE);
        fill(pixels, DOTS_PER_INCH, DOTS_PER_INCH - arm, LINE, 2 * arm);
        for (int millimeter = -ARM_MILLIMETERS; millimeter <= ARM_MILLIMETERS; millimeter++) {
            int at = DOTS_PER_INCH + (int) Math.round(millimeter * DOTS_PER_MILLIMETER);
            int mark = (int) Math.round(DOTS_PER_MILLIMETER * (millimeter % 5 == 0 ? 3 : 1));
            fill(pixels, at, DOTS_PER_INCH - mark, LINE, mark);
            fill(pixels, DOTS_PER_INCH - mark, at, mark, LINE);
        }
        return new PageImage(WIDTH, HEIGHT, pixels);
    }

    private static void fill(int[] pixels, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, BLACK);
        }
    }
}
