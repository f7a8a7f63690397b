package org.daysheet.reports.render;

import org.daysheet.types.paper.BoxText;

/// Where the characters of a claim form stand on letter paper, in points from its upper left corner: ten columns an
/// inch, six rows an inch. The first column begins a third of an inch from the left edge; the letters of the first row
/// stand on a line 32 points below the upper edge.
final class FormGrid {
    static final float WIDTH = 612;
    static final float HEIGHT = 792;
    static final float COLUMN = 7.2f;
    static final float ROW = 12;
    private static final float LEFT = 24;
    private static final float TOP = 20;
    private static final float BELOW_LETTERS = 1.6f;
    private static final float BEFORE_LETTERS = 2;
    private static final float POINTS_PER_MILLIMETER = 72 / 25.4f;

    /// The one box whose letters are printed closer when they are more than its columns (NUCC manual, item 19).
    private static final String CLOSER_BOX = "19";

    private static final int CLOSER_COLUMNS = 48;

    private FormGrid() {}

    /// What part of its usual width a letter of a text has: 1, or less where more letters share the columns of a box.
    static float closeness(BoxText text) {
        boolean isClose = text.box().equals(CLOSER_BOX) && text.text().length() > CLOSER_COLUMNS;
        return isClose ? (float) CLOSER_COLUMNS / text.text().length() : 1;
    }

    /// Left edge of a column.
    static float left(int column) {
        return LEFT + COLUMN * (column - 1);
    }

    /// The line the letters of a row stand on.
    static float baseline(int row) {
        return TOP + ROW * row;
    }

    /// A line left of a column.
    static float before(int column) {
        return left(column) - BEFORE_LETTERS;
    }

    /// A line below a row.
    static float below(int row) {
        return baseline(row) + BELOW_LETTERS;
    }

    static float points(double millimeters) {
        return (float) (millimeters * POINTS_PER_MILLIMETER);
    }

    static double millimeters(float points) {
        return points / POINTS_PER_MILLIMETER;
    }
}
