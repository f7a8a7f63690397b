package org.daysheet.reports.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.daysheet.reports.data.ReportTable;

/// Where the columns of a day stand on paper. Columns with nothing in them are left out: words keep their places, what
/// is left of the figures stands together at the right edge.
final class DayColumns {
    private static final int WORDS = 5;
    /// Number, entry and patient stand on every day.
    private static final int ALWAYS = 3;

    private DayColumns() {}

    /// For each place on paper the column of the table that stands there, -1 for none.
    static List<Integer> places(ReportTable table) {
        int all = table.columns().size();
        List<Integer> places = new ArrayList<>();
        for (int column = 0; column < WORDS; column++) {
            places.add(column < ALWAYS || !table.isEmpty(column) ? column : -1);
        }
        List<Integer> figures = IntStream.range(WORDS, all)
                .filter(column -> !table.isEmpty(column))
                .boxed()
                .toList();
        places.addAll(Collections.nCopies(all - WORDS - figures.size(), -1));
        places.addAll(figures);
        return places;
    }

    /// Cells in the order of their places.
    static List<String> placed(List<Integer> places, List<String> cells) {
        return places.stream()
                .map(column -> column < 0 ? "" : cells.get(column))
                .toList();
    }
}
