package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of the table of situations: what a code, modifier or place asks of the rest of a claim.
///
/// @param from first day of service on which it holds
/// @param to last one, null while it holds
/// @param severity what it means for the claim
/// @param what what it speaks of
/// @param codes codes, ranges of codes and beginnings of codes
/// @param payers claim filing indicators, empty for every payer
/// @param needs what is asked
/// @param values what the need says more exactly
record SituationRow(
        LocalDate from,
        @Nullable LocalDate to,
        ScrubSeverity severity,
        What what,
        List<String> codes,
        Set<String> payers,
        Need needs,
        List<String> values) {
    SituationRow {
        codes = List.copyOf(codes);
        payers = Set.copyOf(payers);
        values = List.copyOf(values);
    }

    /// What a row speaks of.
    enum What {
        DIAGNOSIS,
        PROCEDURE,
        MODIFIER,
        PLACE
    }

    /// What is asked.
    enum Need {
        /// The patient is of a sex.
        SEX,
        /// The patient is of an age in years on the day of service.
        AGE,
        /// It is done at certain places.
        PLACE,
        /// Certain other modifiers are not on the line.
        WITHOUT,
        /// The claim tells a day.
        DATE,
        /// The claim names where it was done.
        FACILITY,
        /// The line describes what was done.
        DESCRIPTION,
        /// The claim names the laboratory.
        CLIA,
        /// The claim names who ordered it.
        ORDER,
        /// The line is counted in minutes.
        MINUTES
    }

    /// Reads a line of the table.
    static SituationRow of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 8) {
            throw new IllegalArgumentException("a row of the table of situations has eight cells: " + line);
        }
        return new SituationRow(
                LocalDate.parse(cells[0]),
                cells[1].isEmpty() ? null : LocalDate.parse(cells[1]),
                cells[2].equals("stop") ? ScrubSeverity.STOPS : ScrubSeverity.WARNS,
                What.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                words(cells[4]),
                Set.copyOf(words(cells[5])),
                Need.valueOf(cells[6].toUpperCase(Locale.ROOT)),
                words(cells[7]));
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean isAbout(String filingIndicator) {
        return payers.isEmpty() || payers.contains(filingIndicator);
    }

    /// Whether it speaks of a code. A range takes in whatever begins like its last code.
    boolean speaksOf(String code) {
        return codes.stream().anyMatch(range -> isIn(code, range));
    }

    private static boolean isIn(String code, String range) {
        int dash = range.indexOf('-');
        if (dash < 0) {
            return code.startsWith(range);
        }
        String last = range.substring(dash + 1);
        String start = code.substring(0, Math.min(code.length(), last.length()));
        return code.compareTo(range.substring(0, dash)) >= 0 && start.compareTo(last) <= 0;
    }

    /// Whether an age is one of those asked, such as `9-64` or `50-`.
    boolean isAge(int years) {
        return values.stream().anyMatch(span -> {
            int dash = span.indexOf('-');
            String most = span.substring(dash + 1);
            return years >= Integer.parseInt(span.substring(0, dash))
                    && (most.isEmpty() || years <= Integer.parseInt(most));
        });
    }
}
