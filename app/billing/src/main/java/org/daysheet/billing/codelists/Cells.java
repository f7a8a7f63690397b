package org.daysheet.billing.codelists;

import java.util.ArrayList;
import java.util.List;

/// The cells of one line of a table: tab or comma between them, quotes around those that hold one.
final class Cells {
    private Cells() {}

    static List<String> of(String line) {
        char separator = line.indexOf('\t') >= 0 ? '\t' : ',';
        List<String> cells = new ArrayList<>(8);
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (letter == separator && !isQuoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /// A cell, empty where the line ends before it.
    static String at(List<String> cells, int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }
}
