package org.daysheet.journeys;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.daysheet.store.DataKey;
import org.daysheet.store.KeyFile;

/// The way into a closed practice for somebody with every key and no scruples: free SQL as the owner of the database.
final class OwnerDoor implements AutoCloseable {
    private static final String SETTINGS =
            ";CIPHER=AES;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final Connection connection;

    private OwnerDoor(Connection connection) {
        this.connection = connection;
    }

    static OwnerDoor open(Path practice) {
        try (DataKey key = KeyFile.unlock(practice, LivedPractice.PASSPHRASE.toCharArray())) {
            String password = filePassword(key) + " " + HexFormat.of().formatHex(key.derive("owner"));
            OwnerDoor door = new OwnerDoor(DriverManager.getConnection(
                    "jdbc:h2:file:" + practice.resolve("daysheet") + SETTINGS, "owner", password));
            door.run("set referential_integrity false");
            return door;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// Runs statements; each must hit at least one row, so that no test damages nothing.
    void run(String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                boolean changesRows = !sql.startsWith("set ");
                if (statement.executeUpdate(sql) == 0 && changesRows) {
                    throw new IllegalStateException("nothing was hit by: " + sql);
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// Puts a second row beside one there is, with some columns told apart.
    void copy(String table, String where, Map<String, String> otherwise) {
        List<String> columns = texts("select column_name from information_schema.columns where table_name = '" + table
                + "' and table_schema = 'public' order by ordinal_position");
        List<String> values = new ArrayList<>();
        columns.forEach(column -> values.add(otherwise.getOrDefault(column, column)));
        run("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from " + table + " where " + where);
    }

    long number(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    private List<String> texts(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static String filePassword(DataKey key) {
        try {
            Method method = DataKey.class.getDeclaredMethod("filePassword");
            method.setAccessible(true);
            return String.valueOf(method.invoke(key));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
