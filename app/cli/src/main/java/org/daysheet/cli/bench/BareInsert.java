package org.daysheet.cli.bench;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daysheet.billing.security.Session;
import org.daysheet.types.house.HouseException;
import org.jspecify.annotations.Nullable;

/// The least a database can be asked to do for a posting: the same new rows as batches of prepared statements, in
/// one transaction that is on the disk when it returns. What posting changes in rows that were there before is not
/// done again.
@HouseException(
        rule = {"sql", "plain-sql", "arrows"},
        why = "the reference a posting is measured against has to do without everything that the product adds")
final class BareInsert {
    private static final int BATCH = 1_000;

    private final List<NewRows> tables;

    private BareInsert(List<NewRows> tables) {
        this.tables = List.copyOf(tables);
    }

    /// The rows of a table that one practice has and the other has not.
    ///
    /// @param rows values in the order of the columns
    private record NewRows(String table, List<String> columns, List<@Nullable Object[]> rows) {}

    /// What went into a table.
    ///
    /// @param nanos time of its batches, without the commit
    record Inserted(String table, int rows, long nanos) {}

    /// Collects what a practice has more than its earlier copy.
    static BareInsert difference(Session later, Session earlier) {
        Map<String, Set<List<Object>>> known = earlier.read(tx -> tx.dsl().connectionResult(BareInsert::keys));
        return new BareInsert(later.read(tx -> tx.dsl().connectionResult(it -> newRows(it, known))));
    }

    /// All rows.
    long rows() {
        return tables.stream().mapToLong(table -> table.rows().size()).sum();
    }

    /// Inserts the rows.
    ///
    /// @return table by table
    List<Inserted> into(Session practice) {
        return practice.write(tx -> tx.dsl().connectionResult(connection -> {
            List<Inserted> inserted = new ArrayList<>();
            for (NewRows table : tables) {
                long start = System.nanoTime();
                insert(connection, table);
                inserted.add(new Inserted(table.table(), table.rows().size(), System.nanoTime() - start));
            }
            return inserted;
        }));
    }

    private static void insert(Connection connection, NewRows table) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        String sql =
                "insert into " + table.table() + " (" + String.join(", ", table.columns()) + ") values (" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (@Nullable Object[] row : table.rows()) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }

    private static Map<String, Set<List<Object>>> keys(Connection connection) throws SQLException {
        Map<String, Set<List<Object>>> all = new LinkedHashMap<>();
        for (String table : tables(connection)) {
            List<String> columns = keyColumns(connection, table);
            Set<List<Object>> keys = new HashSet<>();
            try (PreparedStatement statement =
                            connection.prepareStatement("select " + String.join(", ", columns) + " from " + table);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    keys.add(key(rows, columns));
                }
            }
            all.put(table, keys);
        }
        return all;
    }

    private static List<NewRows> newRows(Connection connection, Map<String, Set<List<Object>>> known)
            throws SQLException {
        List<NewRows> all = new ArrayList<>();
        for (Map.Entry<String, Set<List<Object>>> table : known.entrySet()) {
            List<String> keys = keyColumns(connection, table.getKey());
            String sql = "select * from " + table.getKey() + " order by " + String.join(", ", keys);
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getMetaData().getColumnName(i));
                }
                List<@Nullable Object[]> found = new ArrayList<>();
                while (rows.next()) {
                    if (!table.getValue().contains(key(rows, keys))) {
                        found.add(row(rows, columns.size()));
                    }
                }
                if (!found.isEmpty()) {
                    all.add(new NewRows(table.getKey(), List.copyOf(columns), found));
                }
            }
        }
        return all;
    }

    private static List<Object> key(ResultSet rows, List<String> columns) throws SQLException {
        List<Object> key = new ArrayList<>(columns.size());
        for (String column : columns) {
            key.add(rows.getObject(column));
        }
        return key;
    }

    private static @Nullable Object[] row(ResultSet rows, int width) throws SQLException {
        @Nullable Object[] row = new @Nullable Object[width];
        for (int i = 0; i < width; i++) {
            Object value = rows.getObject(i + 1);
            row[i] = value instanceof java.sql.Clob ? rows.getString(i + 1) : value;
        }
        return row;
    }

    /// Tables with a key, those that others point to first.
    private static List<String> tables(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, Set<String>> parents = new TreeMap<>();
        try (ResultSet rows = meta.getTables(
                connection.getCatalog(), connection.getSchema(), null, new String[] {"BASE TABLE", "TABLE"})) {
            while (rows.next()) {
                parents.put(rows.getString("TABLE_NAME"), new HashSet<>());
            }
        }
        parents.keySet().removeIf(table -> table.startsWith("flyway"));
        for (Map.Entry<String, Set<String>> table : parents.entrySet()) {
            try (ResultSet rows =
                    meta.getImportedKeys(connection.getCatalog(), connection.getSchema(), table.getKey())) {
                while (rows.next()) {
                    table.getValue().add(rows.getString("PKTABLE_NAME"));
                }
            }
            table.getValue().remove(table.getKey());
        }
        return ordered(parents);
    }

    private static List<String> ordered(Map<String, Set<String>> parents) {
        Map<String, Set<String>> left = new TreeMap<>(parents);
        List<String> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> free = left.entrySet().stream()
                    .filter(table -> Collections.disjoint(table.getValue(), left.keySet()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables point at each other: " + left.keySet());
            }
            ordered.addAll(free);
            free.forEach(left::remove);
        }
        return ordered;
    }

    private static List<String> keyColumns(Connection connection, String table) throws SQLException {
        Map<Short, String> columns = new TreeMap<>();
        try (ResultSet rows =
                connection.getMetaData().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                columns.put(rows.getShort("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }
}
