package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.money.Money;

/// A row under reading: gives cells as values, and notes every cell that is not one. A row with such a cell is not
/// applied.
final class CsvRow {
    private static final DateTimeFormatter US_DATE =
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_TEXT = 200;

    /// Commas stand between thousands only: 125,50 is how others write 125.50, and must not become 12,550.
    private static final Pattern AMOUNT = Pattern.compile("\\$? ?([0-9]*|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]*)?");

    private final CsvTable table;
    private final CsvTable.Line line;
    private final CsvFindings findings;
    private boolean sound = true;

    CsvRow(CsvTable table, CsvTable.Line line, CsvFindings findings) {
        this.table = table;
        this.line = line;
        this.findings = findings;
    }

    /// Whether every cell read so far was fit.
    boolean isSound() {
        return sound;
    }

    long lineNumber() {
        return line.number();
    }

    /// The text of a cell, empty when the column is absent.
    String text(String column) {
        return text(column, LONGEST_TEXT);
    }

    /// The same of a cell that may be longer or must be shorter than most.
    private String text(String column, int longest) {
        Integer place = table.columns().get(column);
        String text = place == null || place >= line.cells().size()
                ? ""
                : line.cells().get(place);
        if (text.length() > longest) {
            wrong(column, text.substring(0, longest), "exchange.csv.too-long", longest);
        }
        return text;
    }

    /// Whether the table has the column at all. A column that is absent leaves what is known; an empty cell clears
    /// it.
    boolean has(String column) {
        return table.columns().containsKey(column);
    }

    /// The text of a cell, or what is known when the column is absent.
    String text(String column, String known) {
        return has(column) ? text(column) : known;
    }

    /// The text of a cell that must not be empty.
    String needed(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            wrong(column, "", "exchange.csv.empty");
        }
        return text.isEmpty() ? "?" : text;
    }

    /// The text of a cell that must not be empty; what is known, if anything is, stands when the column is absent.
    String needed(String column, String known) {
        return has(column) || known.isEmpty() ? needed(column) : known;
    }

    /// A cell that must be a value of some kind.
    ///
    /// @param fallback stands in when it is not, so that reading can go on
    /// @param expected text key that says what was expected
    <T> T needed(String column, Function<String, Optional<T>> parser, T fallback, String expected) {
        String text = text(column);
        if (text.isEmpty()) {
            wrong(column, "", "exchange.csv.empty");
            return fallback;
        }
        return parsed(column, text, parser, expected).orElse(fallback);
    }

    /// A cell that may be empty, and is a value of some kind else.
    <T> Optional<T> optional(String column, Function<String, Optional<T>> parser, String expected) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : parsed(column, text, parser, expected);
    }

    /// The same of a cell that may be longer than most.
    <T> Optional<T> optional(String column, int longest, Function<String, Optional<T>> parser, String expected) {
        String text = text(column, longest);
        return text.isEmpty() ? Optional.empty() : parsed(column, text, parser, expected);
    }

    LocalDate neededDate(String column) {
        return needed(column, CsvRow::day, LocalDate.EPOCH, "exchange.csv.no-date");
    }

    Optional<LocalDate> date(String column) {
        return optional(column, CsvRow::day, "exchange.csv.no-date");
    }

    Optional<Money> money(String column) {
        return optional(column, CsvRow::amount, "exchange.csv.no-amount");
    }

    Money neededMoney(String column) {
        return needed(column, CsvRow::amount, Money.ZERO, "exchange.csv.no-amount");
    }

    /// A whole number above zero.
    ///
    /// @param known stands when the column is absent
    int number(String column, int whenEmpty, int known) {
        return has(column)
                ? optional(column, CsvRow::wholeNumber, "exchange.csv.no-number")
                        .orElse(whenEmpty)
                : known;
    }

    /// Yes or no, or the given one when the cell is empty.
    boolean flag(String column, boolean whenEmpty) {
        return optional(column, CsvRow::yesOrNo, "exchange.csv.no-flag").orElse(whenEmpty);
    }

    /// Yes or no.
    ///
    /// @param known stands when the column is absent
    boolean flag(String column, boolean whenEmpty, boolean known) {
        return has(column) ? flag(column, whenEmpty) : known;
    }

    /// The values of a cell that holds several, divided by blanks, semicolons or bars.
    <T> List<T> several(String column, Function<String, Optional<T>> parser, String expected) {
        List<T> values = new ArrayList<>();
        for (String part : text(column).split("[\\s;|]+", -1)) {
            if (!part.isEmpty()) {
                parsed(column, part, parser, expected).ifPresent(values::add);
            }
        }
        return values;
    }

    /// An address in columns whose names begin with the prefix; what is known stands where a column is absent.
    PostalAddress address(String prefix, PostalAddress known) {
        String country = country(prefix + "country", known.country());
        return new PostalAddress(
                text(prefix + "address1", known.line1()),
                text(prefix + "address2", known.line2()),
                text(prefix + "city", known.city()),
                shaped(
                                prefix + "state",
                                known.state(),
                                state -> PostalAddress.isState(country, state),
                                country.isEmpty() ? "exchange.csv.no-state" : "exchange.csv.no-region")
                        .toUpperCase(Locale.ROOT),
                shaped(
                        prefix + "zip",
                        known.zip(),
                        zip -> PostalAddress.isZip(country, zip),
                        country.isEmpty() ? "exchange.csv.no-zip" : "exchange.csv.no-postal-code"),
                country);
    }

    /// A country in two letters, empty for the US.
    String country(String column, String known) {
        String country = shaped(column, known, PostalAddress::isCountry, "exchange.csv.no-country")
                .toUpperCase(Locale.ROOT);
        return country.equals("US") ? "" : country;
    }

    /// A cell that is empty or of a certain shape, or what is known when the column is absent.
    String shaped(String column, String known, Predicate<String> shape, String expected) {
        String text = text(column, known);
        if (has(column) && !text.isEmpty() && !shape.test(text)) {
            wrong(column, text, expected, text);
        }
        return text;
    }

    /// Notes that a cell is wrong.
    void wrong(String column, String read, String key, Object... arguments) {
        sound = false;
        findings.add(line.number(), column, read, key, arguments);
    }

    /// Notes something about a cell that does not keep the row from being applied.
    void warn(String column, String read, String key, Object... arguments) {
        findings.warn(line.number(), column, read, key, arguments);
    }

    /// Notes that the row is wrong, in words another room chose.
    void refused(BillingException problem) {
        sound = false;
        String column = RefusedColumns.of(problem.key()).filter(this::has).orElse("");
        String read = column.isEmpty() ? "" : text(column);
        findings.addWords(line.number(), column, read, String.valueOf(problem.getMessage()));
    }

    private <T> Optional<T> parsed(String column, String text, Function<String, Optional<T>> parser, String expected) {
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            wrong(column, text, expected, text);
        }
        return value;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            DateTimeFormatter format = text.indexOf('/') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE : US_DATE;
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Money> amount(String text) {
        return AMOUNT.matcher(text).matches()
                ? Money.parse(text.replace("$", "").replace(",", "").strip())
                : Optional.empty();
    }

    private static Optional<Integer> wholeNumber(String text) {
        return text.matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "1" -> Optional.of(true);
            case "n", "no", "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
