package org.daysheet.billing.encounters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.types.money.Money;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Moves rarer facts between rows and whatever keeps them: visits, lines, lines of templates. What is not told is null;
/// codes stand beside one another, divided by blanks.
final class RowFactsStore {
    private RowFactsStore() {}

    /// Fills a column for each kind.
    static <K, V> void fill(Record row, Map<K, ? extends Field<V>> columns, Map<K, V> facts) {
        columns.forEach((kind, column) -> row.set(column, facts.get(kind)));
    }

    /// What stands in the columns.
    static <K extends Enum<K>, V> Map<K, V> told(Class<K> kinds, Map<K, ? extends Field<V>> columns, Record row) {
        Map<K, V> told = new EnumMap<>(kinds);
        columns.forEach((kind, column) -> {
            @Nullable V value = row.get(column);
            if (value != null) {
                told.put(kind, value);
            }
        });
        return told;
    }

    static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }

    static String text(Record row, Field<String> column) {
        @Nullable String value = row.get(column);
        return value == null ? "" : value;
    }

    static List<String> codes(Record row, Field<String> column) {
        @Nullable String value = row.get(column);
        return value == null ? List.of() : List.of(value.split(" ", -1));
    }

    static @Nullable Long cents(@Nullable Money amount) {
        return amount == null ? null : amount.cents();
    }

    static @Nullable Money money(Record row, Field<Long> column) {
        @Nullable Long cents = row.get(column);
        return cents == null ? null : Money.ofCents(cents);
    }
}
