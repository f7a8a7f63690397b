package org.daysheet.reports.render;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.reports.data.ReportTable;
import org.daysheet.reports.data.ReportTable.Cell;

/// How wide the columns of a list are on paper: figures get the room they need, words share what is left and go on in
/// a second line.
///
/// @param widths in points, from left to right
/// @param figures which columns stand flush right
/// @param isWide whether it takes landscape paper
record TableColumns(List<Integer> widths, List<Boolean> figures, boolean isWide) {
    static final int PORTRAIT = 540;
    static final int LANDSCAPE = 720;
    static final int GAP = 10;
    private static final int DIGIT_TENTHS = 49;
    private static final int LETTER_TENTHS = 46;
    private static final int WIDEST = 200;
    private static final int NARROWEST = 26;

    static TableColumns of(ReportTable table, List<TableLine> lines) {
        List<Boolean> figures = new ArrayList<>();
        List<Integer> natural = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            figures.add(isFigure(table, column));
            natural.add(natural(table.columns().get(column), lines, column, figures.get(column)));
        }
        int wanted = natural.stream().mapToInt(Integer::intValue).sum();
        boolean isWide = wanted > PORTRAIT;
        return new TableColumns(fitted(natural, figures, isWide ? LANDSCAPE : PORTRAIT), figures, isWide);
    }

    private static boolean isFigure(ReportTable table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .anyMatch(cell ->
                        cell instanceof Cell.Amount || cell instanceof Cell.Count || cell instanceof Cell.Decimal);
    }

    private static int natural(String heading, List<TableLine> lines, int column, boolean isFigure) {
        int longest = lines.stream()
                .mapToInt(line -> line.cell().get(column).length())
                .max()
                .orElse(0);
        int needed = longest * (isFigure ? DIGIT_TENTHS : LETTER_TENTHS) / 10;
        int named = heading.length() * LETTER_TENTHS / 10;
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(needed, named) + GAP));
    }

    /// Room that is left over or missing is given to or taken from the columns of words by their width; where there are
    /// none, all columns shrink alike.
    private static List<Integer> fitted(List<Integer> natural, List<Boolean> figures, int room) {
        int ofFigures = 0;
        int ofWords = 0;
        for (int column = 0; column < natural.size(); column++) {
            if (figures.get(column)) {
                ofFigures += natural.get(column);
            } else {
                ofWords += natural.get(column);
            }
        }
        int left = room - ofFigures;
        boolean hasRoom = ofWords > 0 && left >= ofWords / 3;
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < natural.size(); column++) {
            int width = natural.get(column);
            if (!hasRoom) {
                widths.add(Math.min(width, width * room / (ofFigures + ofWords)));
            } else {
                widths.add(figures.get(column) ? width : width * left / ofWords);
            }
        }
        return List.copyOf(widths);
    }
}
