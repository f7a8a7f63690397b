package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daysheet.edi.claim837.ClaimNotWritable.Problem;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// Why one claim cannot be written, element by element.
final class Refusals {
    static final int LONGEST_REFERENCE = 50;

    private final String claim;
    private final List<Problem> problems;

    Refusals(String claim, List<Problem> problems) {
        this.claim = claim;
        this.problems = problems;
    }

    void problem(String element, String message) {
        problems.add(new Problem(claim, element, message));
    }

    /// A text that must be there.
    void text(String element, String value, int longest) {
        if (value.isEmpty()) {
            problem(element, "is missing");
        }
        atMost(element, value, longest);
    }

    /// A text that may be absent.
    void atMost(String element, String value, int longest) {
        if (value.length() > longest) {
            problem(element, "is longer than " + longest + " characters");
        }
    }

    /// A code of a list.
    void code(String element, String value, Set<String> codes, String message) {
        if (!codes.contains(value)) {
            problem(element, message);
        }
    }

    /// A value of a shape.
    void shape(String element, String value, Pattern shape, String message) {
        if (!shape.matcher(value).matches()) {
            problem(element, message);
        }
    }

    void references(String loop, List<Reference> references) {
        for (Reference reference : references) {
            text(loop + " REF01", reference.qualifier(), 3);
            text(loop + " REF02", reference.value(), LONGEST_REFERENCE);
        }
    }

    void dates(String loop, List<QualifiedDate> dates) {
        for (QualifiedDate date : dates) {
            text(loop + " DTP01", date.qualifier(), 3);
            range(loop + " DTP03", date.from(), date.to());
        }
    }

    /// A range has days of its own; one day is written as one.
    void range(String element, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            problem(element, "a range of days ends after the day on which it begins");
        }
    }

    void note(String loop, @Nullable Note note, Set<String> kinds) {
        if (note != null) {
            code(loop + " NTE01", note.kind(), kinds, "is none of the kinds of notes known here");
            text(loop + " NTE02", note.text(), 80);
        }
    }
}
