package org.daysheet.billing.encounters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One answer on a form (837P TR3 loop 2440 FRM). It has exactly one value, of one kind.
///
/// @param question number or letter of the question (FRM01)
/// @param kind what the answer is
/// @param value `Y`, `N` or `W`; words; a day as `2026-02-01`; a percentage without its sign
public record FormAnswer(String question, Kind kind, String value) {
    /// The longest words.
    public static final int LONGEST = 50;

    private static final Pattern SHAPE = Pattern.compile("([0-9A-Za-z.]{1,20})\\s*=\\s*(.+)");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern US_DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern PERCENT = Pattern.compile("(100|[0-9]{1,2})(\\.[0-9]{1,2})?");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")+)\"");

    /// What an answer is.
    public enum Kind {
        /// Yes, no, or does not apply (FRM02).
        YES_NO,
        /// Words or a number (FRM03).
        TEXT,
        /// A day (FRM04).
        DAY,
        /// A percentage (FRM05).
        PERCENT
    }

    public FormAnswer {
        value = value.strip();
        boolean isSound = question.matches("[0-9A-Z.]{1,20}")
                && switch (kind) {
                    case YES_NO -> value.matches("[YNW]");
                    case TEXT -> !value.isEmpty() && value.length() <= LONGEST;
                    case DAY -> day(DAY, value, 1, 2, 3).isPresent();
                    case PERCENT -> PERCENT.matcher(value).matches();
                };
        if (!isSound) {
            throw new IllegalArgumentException("an answer has a question and one value of its kind");
        }
    }

    /// As people write it: `4=Y`, `1A=88`, `1B=97%`, `1C=2026-02-01`. Words that look like another kind, or hold what
    /// divides answers, stand in quotes.
    public String text() {
        return question
                + "="
                + switch (kind) {
                    case YES_NO, DAY -> value;
                    case PERCENT -> value + "%";
                    case TEXT -> isPlain() ? value : "\"" + value.replace("\"", "\"\"") + "\"";
                };
    }

    private boolean isPlain() {
        return value.chars().noneMatch(sign -> sign == ';' || sign == '|' || sign == '"')
                && value(question, value).filter(this::equals).isPresent();
    }

    /// Reads {@link #text}; days may also be written `2/1/2026`. Empty when it is none.
    static Optional<FormAnswer> parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches()
                ? value(shape.group(1).toUpperCase(Locale.ROOT), shape.group(2).strip())
                : Optional.empty();
    }

    private static Optional<FormAnswer> value(String question, String typed) {
        Matcher quoted = QUOTED.matcher(typed);
        if (quoted.matches()) {
            return words(question, quoted.group(1).replace("\"\"", "\""));
        }
        if (typed.matches("(?i)[YNW]")) {
            return Optional.of(new FormAnswer(question, Kind.YES_NO, typed.toUpperCase(Locale.ROOT)));
        }
        if (typed.endsWith("%")) {
            return Optional.of(typed.substring(0, typed.length() - 1).strip())
                    .filter(number -> PERCENT.matcher(number).matches())
                    .map(number -> new FormAnswer(question, Kind.PERCENT, number));
        }
        if (DAY.matcher(typed).matches() || US_DAY.matcher(typed).matches()) {
            return day(DAY, typed, 1, 2, 3)
                    .or(() -> day(US_DAY, typed, 3, 1, 2))
                    .map(day -> new FormAnswer(question, Kind.DAY, day.toString()));
        }
        return typed.indexOf('"') >= 0 ? Optional.empty() : words(question, typed);
    }

    private static Optional<FormAnswer> words(String question, String words) {
        return words.isBlank() || words.strip().length() > LONGEST
                ? Optional.empty()
                : Optional.of(new FormAnswer(question, Kind.TEXT, words));
    }

    private static Optional<LocalDate> day(Pattern shape, String text, int year, int month, int day) {
        Matcher parts = shape.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(year)),
                    Integer.parseInt(parts.group(month)),
                    Integer.parseInt(parts.group(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The parts of a text that are not blank, where a sign stands outside of quotes between them.
    static List<String> split(String text, char between) {
        List<String> parts = new ArrayList<>();
        boolean isQuoted = false;
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || (!isQuoted && text.charAt(at) == between)) {
                if (!text.substring(begin, at).isBlank()) {
                    parts.add(text.substring(begin, at));
                }
                begin = at + 1;
            } else if (text.charAt(at) == '"') {
                isQuoted = !isQuoted;
            }
        }
        return parts;
    }
}
