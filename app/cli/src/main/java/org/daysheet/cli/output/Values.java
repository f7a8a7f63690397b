package org.daysheet.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// How one value is said to people and to programs: money as `$1,234.50` or integer cents, dates ISO, lists
/// joined.
final class Values {
    private static final String CENTS = "Cents";

    private Values() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> money.display();
            case Boolean bool -> bool ? "yes" : "no";
            case List<?> list -> list.stream().map(Values::text).collect(Collectors.joining(", "));
            case Long number -> String.format(java.util.Locale.US, "%,d", number);
            case Integer number -> String.format(java.util.Locale.US, "%,d", number);
            case Enum<?> constant -> constant.name();
            case Identity identity -> Long.toString(identity.number());
            case LocalDate date -> date.toString();
            case String text -> Printable.of(text);
            default -> throw unknown(value);
        };
    }

    /// Whether people compare such values by their digits, so that they stand flush right.
    static boolean isFigure(@Nullable Object value) {
        return value instanceof Money || value instanceof Number || value instanceof Identity;
    }

    static void json(JsonGenerator json, String key, @Nullable Object value) {
        checkKey(key, value);
        json.writeName(key);
        write(json, value);
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Money money -> json.writeNumber(money.cents());
            case Boolean bool -> json.writeBoolean(bool);
            case Long number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Identity identity -> json.writeNumber(identity.number());
            case Enum<?> constant -> json.writeString(constant.name());
            case LocalDate date -> json.writeString(date.toString());
            case String text -> json.writeString(text);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(item -> write(json, item));
                json.writeEndArray();
            }
            default -> throw unknown(value);
        }
    }

    private static void checkKey(String key, @Nullable Object value) {
        if (value instanceof Money && !key.endsWith(CENTS)) {
            throw new IllegalArgumentException("money needs a key that ends in Cents: " + key);
        }
    }

    private static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException(
                "no way to print a " + value.getClass().getSimpleName());
    }
}
