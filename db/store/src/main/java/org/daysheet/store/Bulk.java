package org.daysheet.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Many rows of one shape, sent to the database as batches of one prepared statement: how thousands of postings
/// take seconds. Rows reach the database at the latest on {@link #close}; until then they cannot be read back.
public final class Bulk implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final Tx tx;
    private final String sql;
    private final int width;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private Bulk(Tx tx, String sql, int width) {
        this.tx = tx;
        this.sql = sql;
        this.width = width;
    }

    /// Rows to add, their values in the order of the fields.
    public static Bulk insert(Tx tx, Table<?> table, List<? extends Field<?>> fields) {
        String names = fields.stream().map(Field::getName).collect(Collectors.joining(", "));
        String marks = fields.stream().map(field -> "?").collect(Collectors.joining(", "));
        return new Bulk(
                tx, "insert into " + table.getName() + " (" + names + ") values (" + marks + ")", fields.size());
    }

    /// Rows to change: first the values to set, then the values of the keys, each in the order of its fields.
    public static Bulk update(Tx tx, Table<?> table, List<? extends Field<?>> changed, List<? extends Field<?>> keys) {
        String sets = changed.stream().map(field -> field.getName() + " = ?").collect(Collectors.joining(", "));
        String where = keys.stream().map(field -> field.getName() + " = ?").collect(Collectors.joining(" and "));
        int width = (int) Stream.concat(changed.stream(), keys.stream()).count();
        return new Bulk(tx, "update " + table.getName() + " set " + sets + " where " + where, width);
    }

    public void row(@Nullable Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException("a row of " + width + " values is needed");
        }
        rows.add(values);
        if (rows.size() == BATCH) {
            flush();
        }
    }

    /// Sends what is waiting.
    public void flush() {
        if (rows.isEmpty()) {
            return;
        }
        tx.dsl().connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (@Nullable Object[] row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
        rows.clear();
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            statement.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
