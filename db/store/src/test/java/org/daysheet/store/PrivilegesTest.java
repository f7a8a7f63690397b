package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daysheet.store.db.DefaultSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivilegesTest {
    /// Statements with which a database of H2 could be read out, altered or made to run code.
    private static final List<String> DANGEROUS = List.of(
            "call file_read('/etc/hostname')",
            "create alias shell for 'java.lang.System.getProperty'",
            "script to '/tmp/daysheet-leak.sql'",
            "backup to '/tmp/daysheet-leak.zip'",
            "call csvread('/etc/hostname')",
            "call file_write('x', '/tmp/daysheet-leak.txt')",
            "checkpoint sync",
            "create user intruder password 'x' admin",
            "alter user reader set password 'x'",
            "shutdown immediately",
            "set write_delay 500",
            "create table stray (a int)");

    @TempDir
    Path dir;

    @Test
    void theProgramCanOnlyAddToAppendOnlyTablesOnH2() throws SQLException {
        try (Database database = Fixture.openPractice(dir);
                Connection app = Fixture.asApp(dir)) {
            assertThat(database.endedUncleanly()).isFalse();
            assertThat(accepted(app, changes())).isEmpty();
            assertThat(accepted(app, DANGEROUS)).isEmpty();
        }
    }

    @Test
    void theProgramCanOnlyAddToAppendOnlyTablesOnPostgres() throws SQLException {
        try (Database database = PostgresFixture.open(dir);
                Connection app = PostgresFixture.asApp()) {
            assertThat(database.integrityCheck().run()).allMatch(IntegrityCheck.Result::passed);
            assertThat(accepted(app, changes())).isEmpty();
            assertThat(accepted(app, List.of("create table stray (a int)", "alter table patient add column a int")))
                    .isEmpty();
        }
    }

    @Test
    void theListsHoldTheTablesOfMoney() {
        TableRights rights = TableRights.granted();
        assertThat(rights.appendOnly()).contains("posting", "transfer", "charge", "audit_entry", "raw_file");
        assertThat(rights.mutable()).contains("patient", "chain_head", "account_balance");
    }

    private static List<String> changes() {
        Set<String> appendOnly = TableRights.granted().appendOnly();
        List<String> statements = new ArrayList<>();
        for (String table : appendOnly) {
            statements.add("delete from " + table);
            statements.add("truncate table " + table);
            statements.add("drop table " + table);
            statements.add("alter table " + table + " add column extra int");
            statements.add("update " + table + " set " + columnOf(table) + " = " + columnOf(table));
        }
        assertThat(statements).hasSizeGreaterThan(150);
        return statements;
    }

    private static String columnOf(String table) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(known -> known.getName().equals(table))
                .findFirst()
                .orElseThrow()
                .field(0)
                .getName();
    }

    /// The statements that were not refused for want of a right (or, for a truncation, because other tables point
    /// here: 90106).
    private static List<String> accepted(Connection app, List<String> statements) throws SQLException {
        List<String> accepted = new ArrayList<>();
        for (String sql : statements) {
            try (Statement statement = app.createStatement()) {
                statement.execute(sql);
                accepted.add(sql);
            } catch (SQLException e) {
                boolean refused = Set.of("90096", "90040", "42501", "90106").contains(String.valueOf(e.getSQLState()));
                if (!refused) {
                    accepted.add(sql + ": " + e.getSQLState());
                }
            }
        }
        return accepted;
    }
}
