package org.daysheet.cli.console;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Words on the line as values; what is none is wrong usage, in our own words.
public final class Converters {
    private Converters() {}

    /// A day as 2026-01-31, or as it is told, 01/31/2026.
    public static final class Day implements ITypeConverter<LocalDate> {
        private static final DateTimeFormatter AS_TOLD =
                DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);

        @Override
        public LocalDate convert(String text) {
            try {
                return text.contains("/") ? LocalDate.parse(text, AS_TOLD) : LocalDate.parse(text);
            } catch (DateTimeParseException _) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a day of the calendar. Write it as 2026-01-31 or 01/31/2026.");
            }
        }
    }

    /// The id of a row: a whole number above zero.
    public static final class Id implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            if (!text.matches("[1-9][0-9]{0,17}")) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not an id. Ids are whole numbers above zero; the lists show them.");
            }
            return Long.valueOf(text);
        }
    }

    /// A whole number, below zero as well.
    public static final class Whole implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[-+]?[0-9]{1,9}")) {
                throw new TypeConversionException("\"" + text + "\" is not a whole number.");
            }
            return Integer.valueOf(text);
        }
    }

    /// How many: a whole number above zero.
    public static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException("\"" + text + "\" is not a whole number above zero.");
            }
            return Integer.valueOf(text);
        }
    }
}
