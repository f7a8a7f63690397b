package org.daysheet.desktop.parts;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What the value of a cell is as text to copy, and in a file.
public final class CellValue {
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9,]+\\.[0-9]{2}");
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9,]*\\.?[0-9]+");
    private static final int PLACES = 4;

    private CellValue() {}

    /// As it is copied.
    public static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> Formats.amount(money);
            case LocalDate date -> Formats.date(date);
            case Object other -> other.toString();
        };
    }

    /// As it is copied into a line of several cells.
    static String inLine(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }

    /// As it is written out.
    public static ExportTable.Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> ExportTable.Cell.NOTHING;
            case Money money -> new ExportTable.Cell.Amount(money);
            case LocalDate date -> new ExportTable.Cell.Day(date);
            case Object other -> new ExportTable.Cell.Words(other.toString());
        };
    }

    /// A figure that is there as text, with its type where it has one, so that spreadsheets can compute with it.
    public static ExportTable.Cell figure(String text) {
        if (AMOUNT.matcher(text).matches()) {
            Money amount = Money.ofCents(Long.parseLong(text.replaceAll("[-,.]", "")));
            return new ExportTable.Cell.Amount(text.startsWith("-") ? amount.negated() : amount);
        }
        return COUNT.matcher(text).matches()
                ? new ExportTable.Cell.Count(Long.parseLong(text.replace(",", "")))
                : new ExportTable.Cell.Words(text);
    }

    /// Orders rows by what stands in a column: amounts by value, days by the calendar, words as in a dictionary; what
    /// is not there comes first.
    ///
    /// @param isFigure whether the values are figures that are there as text
    public static <R> Comparator<R> order(Function<R, ? extends @Nullable Object> value, boolean isFigure) {
        if (isFigure) {
            return (one, other) -> compareFigures(text(value.apply(one)), text(value.apply(other)));
        }
        Collator dictionary = Collator.getInstance(Locale.US);
        return (one, other) -> compare(value.apply(one), value.apply(other), dictionary);
    }

    private static int compare(@Nullable Object one, @Nullable Object other, Collator dictionary) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (one instanceof Money amount && other instanceof Money than) {
            return Long.compare(amount.cents(), than.cents());
        }
        return one instanceof LocalDate day && other instanceof LocalDate than
                ? day.compareTo(than)
                : dictionary.compare(text(one), text(other));
    }

    /// Orders figures that are there as text by their value; what is no number comes first.
    public static int compareFigures(@Nullable String one, @Nullable String other) {
        return Long.compare(size(one), size(other));
    }

    private static long size(@Nullable String text) {
        if (text == null || !NUMBER.matcher(text).matches()) {
            return Long.MIN_VALUE;
        }
        String plain = text.replace(",", "");
        int point = plain.indexOf('.');
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        String whole = point < 0 ? plain : plain.substring(0, point);
        String padded = (decimals + "0".repeat(PLACES)).substring(0, PLACES);
        return Long.parseLong(whole + padded);
    }
}
