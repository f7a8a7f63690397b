package org.daysheet.billing.codelists;

import java.util.List;
import org.daysheet.billing.problem.Texts;

/// Rows of the MUE file: code, most units, who decides (1, 2 or 3 and words), reason.
final class LimitLines {
    private LimitLines() {}

    static ListLine read(String line) {
        if (line.isBlank()) {
            return ListLine.Other.SKIPPED;
        }
        List<String> cells = Cells.of(line);
        String code = cells.getFirst();
        if (code.length() != 5 || !PairLines.isCode(code, 0)) {
            return ListLine.Other.NOTICE;
        }
        String most = Cells.at(cells, 1);
        String adjudication = Cells.at(cells, 2);
        if (!most.matches("[0-9]{1,6}") || !adjudication.matches("[123](?:\\b.*)?")) {
            return new ListLine.Fault(Texts.of("codelists.fault.limit", code));
        }
        return new ListLine.Limit(new UnitLimit(code, Integer.parseInt(most), adjudication.charAt(0)));
    }
}
