package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows of any table in the hand of whoever owns the database: looked at, changed value by value, put back.
record OwnedRows(Connection owner) implements AutoCloseable {
    private static final int ROWS = 3;

    record Row(List<String> names, List<@Nullable Object> values) {}

    /// A first, a last and some row between.
    List<Row> rows(String table, List<String> key) throws SQLException {
        List<Row> all = rowsWhere(table, "1 = 1 order by " + String.join(", ", key));
        List<Row> some = new ArrayList<>();
        for (int i = 0; i < ROWS && i < all.size(); i++) {
            some.add(all.get(i * (all.size() - 1) / Math.max(1, Math.min(ROWS, all.size()) - 1)));
        }
        return some;
    }

    List<Row> rowsWhere(String table, String condition) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table + " where " + condition)) {
            ResultSetMetaData meta = found.getMetaData();
            while (found.next()) {
                List<String> names = new ArrayList<>();
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    names.add(meta.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
                    values.add(value(found, i));
                }
                rows.add(new Row(names, values));
            }
        }
        return rows;
    }

    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.VARBINARY, Types.BINARY -> row.getBytes(column);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> row.getObject(column, OffsetDateTime.class);
            default -> row.getObject(column);
        };
    }

    /// Changes one value to the first other value the table accepts.
    boolean change(String table, List<String> key, Row row, int column) {
        for (Object other : others(row.values().get(column))) {
            try {
                update(table, key, row, column, other);
                return true;
            } catch (SQLException refused) {
                // The next value may be accepted.
            }
        }
        return false;
    }

    private static List<Object> others(@Nullable Object value) {
        return switch (value) {
            case null -> List.of("x", "CLAIM", 1L, java.sql.Date.valueOf("2026-01-05"));
            case String text -> List.copyOf(otherWords(text));
            case Boolean mark -> List.of(!mark);
            case Long number -> List.of(number + 1, number + 100_000);
            case Integer number -> List.of(number + 1, number + 100);
            case java.sql.Date date ->
                List.of(
                        java.sql.Date.valueOf(date.toLocalDate().plusDays(1)),
                        java.sql.Date.valueOf(date.toLocalDate().minusDays(1)));
            case OffsetDateTime moment -> List.of(moment.plusNanos(1_000));
            case byte[] bytes -> List.of(flipped(bytes));
            default -> throw new AssertionError("no other value for " + value.getClass());
        };
    }

    /// A word of no list, then words of the lists that some columns are held to.
    private static List<String> otherWords(String text) {
        return Stream.of(
                        text + "x",
                        "CASH",
                        "CARD",
                        "OTHER",
                        "REFUND",
                        "MJ",
                        "REDUCTION",
                        "UPHELD",
                        "DONE",
                        "OPEN",
                        "TA1",
                        "CREDIT",
                        "BILLER",
                        "OWNER",
                        "GROUP",
                        "SET",
                        "ASKED",
                        "INACTIVE",
                        "EITHER",
                        "B",
                        "N",
                        "I")
                .filter(word -> !word.equals(text))
                .toList();
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length - 1] ^= 1;
        return other;
    }

    void restore(String table, List<String> key, Row row, int column) throws SQLException {
        if (!key.contains(row.names().get(column))) {
            update(table, key, row, column, row.values().get(column));
            return;
        }
        // A changed key is found by everything else it does not share: put the row back whole.
        List<Row> now = rowsWhere(table, "1 = 1");
        if (now.stream().noneMatch(other -> same(other, row))) {
            Object old = row.values().get(column);
            for (Object other : others(old)) {
                Row moved = new Row(row.names(), new ArrayList<>(row.values()));
                moved.values().set(column, other);
                if (now.stream().anyMatch(found -> same(found, moved))) {
                    update(table, key, moved, column, old);
                    return;
                }
            }
            throw new AssertionError("the row of " + table + " was not found again");
        }
    }

    private static boolean same(Row left, Row right) {
        for (int i = 0; i < left.values().size(); i++) {
            if (!java.util.Objects.deepEquals(
                    left.values().get(i), right.values().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void update(String table, List<String> key, Row row, int column, @Nullable Object value)
            throws SQLException {
        String where = key.stream().map(name -> name + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement update =
                owner.prepareStatement("update " + table + " set " + row.names().get(column) + " = ? where " + where)) {
            update.setObject(1, value);
            for (int i = 0; i < key.size(); i++) {
                update.setObject(2 + i, row.values().get(row.names().indexOf(key.get(i))));
            }
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    void delete(String table, List<String> key, Row row) throws SQLException {
        String where = key.stream().map(name -> name + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement delete = owner.prepareStatement("delete from " + table + " where " + where)) {
            for (int i = 0; i < key.size(); i++) {
                delete.setObject(1 + i, row.values().get(row.names().indexOf(key.get(i))));
            }
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
    }

    void insert(String table, Row row, List<@Nullable Object> values) throws SQLException {
        String marks = row.names().stream().map(name -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = owner.prepareStatement(
                "insert into " + table + " (" + String.join(", ", row.names()) + ") values (" + marks + ")")) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
