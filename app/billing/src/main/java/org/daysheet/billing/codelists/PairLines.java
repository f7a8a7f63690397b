package org.daysheet.billing.codelists;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.problem.Texts;

/// Rows of the NCCI file of pairs: first code, second code, a mark for those older than 1996, first day, last day or an
/// asterisk, modifier indicator, reason.
final class PairLines {
    private static final int CODE = 5;

    private PairLines() {}

    static ListLine read(String line) {
        if (!isCode(line, 0) || line.length() <= CODE || line.charAt(CODE) != '\t') {
            return line.isBlank() ? ListLine.Other.SKIPPED : ListLine.Other.NOTICE;
        }
        String[] cells = line.split("\t", 7);
        if (cells.length < 6 || !isCode(cells[1], 0) || cells[1].length() != CODE) {
            return new ListLine.Fault(Texts.of("codelists.fault.pair-cells"));
        }
        Optional<LocalDate> from = ListDays.of(cells[3].strip());
        String last = cells[4].strip();
        Optional<LocalDate> to = ListDays.of(last);
        if (from.isEmpty() || (to.isEmpty() && !last.isEmpty() && !last.equals("*"))) {
            return new ListLine.Fault(Texts.of("codelists.fault.days", cells[0] + " / " + cells[1]));
        }
        String indicator = cells[5].strip();
        if (indicator.length() != 1 || "019".indexOf(indicator.charAt(0)) < 0) {
            return new ListLine.Fault(Texts.of("codelists.fault.indicator", indicator));
        }
        return new ListLine.Pair(cells[0], new CodePair(cells[1], from.get(), to.orElse(null), indicator.charAt(0)));
    }

    /// Whether five capitals or digits stand there.
    static boolean isCode(String text, int at) {
        if (text.length() < at + CODE) {
            return false;
        }
        for (int i = at; i < at + CODE; i++) {
            char letter = text.charAt(i);
            if ((letter < '0' || letter > '9') && (letter < 'A' || letter > 'Z')) {
                return false;
            }
        }
        return true;
    }
}
