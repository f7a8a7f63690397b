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
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.LedgerCheck;
import org.daysheet.store.OwnerHand;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever owns the database can change any row; the check must notice every single change.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TamperTest {
    private static final int ROWS = 3;

    private TestDatabase database;
    private Story story;
    private Connection owner;

    @BeforeAll
    void makeBooks() throws SQLException {
        database = TestDatabase.h2();
        story = new Story(database);
        story.play(Story.read("02-reversal-correction-and-another-claim.txt"));
        story.play("""
                claim DS3-1 P1 ACME 2026-01-08: G0402 100.00
                check EFT9 ACME 60.00 2026-02-20
                  CLP*DS3-1*1*100*60*10*12*ICN9
                  SVC*HC:G0402*100*60
                  DTM*472*20260108
                  CAS*CO*45*30
                  CAS*PR*1*10
                  LQ*HE*N130
                  LQ*HE*M15
                post EFT9 cash 60.00
                """);
        owner = OwnerHand.of(database.folder(), TestDatabase.key());
    }

    @AfterAll
    void close() throws SQLException {
        owner.close();
        database.close();
    }

    /// A table, the columns that find a row, and the column that orders rows.
    @ParameterizedTest
    @CsvSource({
        "posting, posting_id",
        "transfer, transfer_id",
        "transfer_remark, transfer_id ordinal",
        "account, account_id",
        "payment, payment_id",
        "audit_entry, sequence"
    })
    void anyChangedDeletedOrInsertedValueTurnsTheCheckRed(String table, String keys) throws SQLException {
        List<String> key = List.of(keys.split(" "));
        assertThat(broken()).isEmpty();
        List<String> unnoticed = new ArrayList<>();
        for (Row row : rows(table, key)) {
            for (int column = 0; column < row.names().size(); column++) {
                if (!change(table, key, row, column)) {
                    unnoticed.add("not tried " + table + "." + row.names().get(column));
                } else if (broken().isEmpty()) {
                    unnoticed.add("changed " + table + "." + row.names().get(column));
                }
                restore(table, key, row, column);
            }
            delete(table, key, row);
            if (broken().isEmpty()) {
                unnoticed.add("deleted from " + table);
            }
            insert(table, row, row.values());
        }
        Row copied = rows(table, key).getFirst();
        insert(table, copied, asNew(table, copied));
        if (broken().isEmpty()) {
            unnoticed.add("inserted into " + table);
        }
        run("delete from " + table + " where " + newest(table));
        assertThat(unnoticed).isEmpty();
        assertThat(broken()).isEmpty();
    }

    @Test
    void exchangedRowsTurnTheCheckRed() throws SQLException {
        run("update posting set sequence = -sequence where sequence in (2, 3)");
        run("update posting set sequence = 5 + sequence where sequence in (-2, -3)");
        assertThat(broken()).isNotEmpty();
        run("update posting set sequence = -sequence where sequence in (2, 3)");
        run("update posting set sequence = 5 + sequence where sequence in (-2, -3)");
        assertThat(broken()).isEmpty();

        run("update audit_entry set sequence = -sequence where sequence in (2, 3)");
        run("update audit_entry set sequence = 5 + sequence where sequence in (-2, -3)");
        assertThat(broken()).isNotEmpty();
        run("update audit_entry set sequence = -sequence where sequence in (2, 3)");
        run("update audit_entry set sequence = 5 + sequence where sequence in (-2, -3)");
        assertThat(broken()).isEmpty();

        run("update transfer set transfer_id = -transfer_id where transfer_id in (2, 3)");
        run("update transfer set transfer_id = 5 + transfer_id where transfer_id in (-2, -3)");
        assertThat(broken()).isNotEmpty();
        run("update transfer set transfer_id = -transfer_id where transfer_id in (2, 3)");
        run("update transfer set transfer_id = 5 + transfer_id where transfer_id in (-2, -3)");
        assertThat(broken()).isEmpty();
    }

    @Test
    void aTailThatIsCutOffTurnsTheCheckRed() throws SQLException {
        Row last = rowsWhere("posting", "sequence = (select max(sequence) from posting)")
                .getFirst();
        List<Row> transfers = rowsWhere("transfer", "posting_id = (select max(posting_id) from posting)");
        run("delete from transfer where posting_id = (select max(posting_id) from posting)");
        run("delete from posting where sequence = (select max(sequence) from posting)");
        assertThat(broken()).anySatisfy(result -> assertThat(result.name()).isEqualTo("posting chain"));
        insert("posting", last, last.values());
        for (Row transfer : transfers) {
            insert("transfer", transfer, transfer.values());
        }
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "account_balance, balance_cents, account_id",
        "charge_balance, balance_cents, charge_id account_id",
        "charge_balance, since_on, charge_id account_id",
        "charge, amount_cents, charge_id",
        "charge, procedure_code, charge_id",
        "charge, service_from_on, charge_id"
    })
    void aChangedBalanceOrChargeTurnsTheCheckRed(String table, String column, String key) throws SQLException {
        List<String> keys = List.of(key.split(" "));
        Row row = rows(table, keys).getFirst();
        int at = row.names().indexOf(column);
        assertThat(change(table, keys, row, at)).isTrue();
        assertThat(broken()).isNotEmpty();
        restore(table, keys, row, at);
        assertThat(broken()).isEmpty();
    }

    @Test
    void aChangedRowOfARemittanceIsNamedFromItsFile() throws SQLException {
        run("update remit_adjustment set amount_cents = amount_cents + 1 where remit_adjustment_id = 1");
        assertThat(BooksCheck.run(story.session(), Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .extracting(CheckResult::name, CheckResult::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "remittance evidence", "remittance 1 claim 1 is not what its file says"));
        run("update remit_adjustment set amount_cents = amount_cents - 1 where remit_adjustment_id = 1");
    }

    /// Rows that decide what is posted, though they hold no money.
    @ParameterizedTest
    @CsvSource({
        "remit_match, remit_match_id, ''",
        "remit_line_match, remit_match_id remit_line_id, ''",
        "raw_file, raw_file_id, file_name byte_count kept_at kept_by",
        "remittance, remittance_id, source_kind taken_on",
        "remittance_state, remittance_id, posting_round reason changed_on changed_at changed_by row_version",
        "adjustment_rule, adjustment_rule_id, ''"
    })
    void whatDecidesAPostingIsProvedToo(String table, String keys, String free) throws SQLException {
        List<String> key = List.of(keys.split(" "));
        assertThat(brokenBooks()).isEmpty();
        List<String> unnoticed = new ArrayList<>();
        for (Row row : rows(table, key)) {
            for (int column = 0; column < row.names().size(); column++) {
                String name = row.names().get(column);
                boolean isFree = key.contains(name) || List.of(free.split(" ")).contains(name);
                if (isFree || !change(table, key, row, column)) {
                    continue;
                }
                if (brokenBooks().isEmpty()) {
                    unnoticed.add("changed " + table + "." + name);
                }
                restore(table, key, row, column);
            }
            delete(table, key, row);
            if (brokenBooks().isEmpty()) {
                unnoticed.add("deleted from " + table);
            }
            insert(table, row, row.values());
        }
        assertThat(unnoticed).isEmpty();
        assertThat(brokenBooks()).isEmpty();
    }

    private List<CheckResult> brokenBooks() {
        return BooksCheck.run(story.session(), Progress.SILENT).stream()
                .filter(result -> !result.passed())
                .toList();
    }

    private List<CheckResult> broken() {
        List<CheckResult> results = new ArrayList<>(story.session().read(tx -> LedgerCheck.run(tx, Progress.SILENT)));
        story.session().database().integrityCheck().run().stream()
                .filter(result -> result.name().equals("audit chain"))
                .forEach(result -> results.add(new CheckResult(result.name(), result.passed(), result.detail())));
        return results.stream().filter(result -> !result.passed()).toList();
    }

    private record Row(List<String> names, List<@Nullable Object> values) {}

    private List<Row> rows(String table, List<String> key) throws SQLException {
        List<Row> all = rowsWhere(table, "1 = 1 order by " + String.join(", ", key));
        List<Row> some = new ArrayList<>();
        for (int i = 0; i < ROWS && i < all.size(); i++) {
            some.add(all.get(i * (all.size() - 1) / Math.max(1, Math.min(ROWS, all.size()) - 1)));
        }
        return some;
    }

    private List<Row> rowsWhere(String table, String condition) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table + " where " + condition)) {
            ResultSetMetaData meta = found.getMetaData();
            while (found.next()) {
                List<String> names = new ArrayList<>();
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    names.add(meta.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
                    boolean binary = meta.getColumnType(i) == Types.VARBINARY;
                    values.add(binary ? found.getBytes(i) : found.getObject(i));
                }
                rows.add(new Row(names, values));
            }
        }
        return rows;
    }

    /// Changes one value to the first other value the table accepts.
    private boolean change(String table, List<String> key, Row row, int column) {
        for (Object other : others(row.values().get(column), row.names().get(column))) {
            try {
                update(table, key, row, column, other);
                return true;
            } catch (SQLException refused) {
                // The next value may be accepted.
            }
        }
        return false;
    }

    private static List<Object> others(@Nullable Object value, String column) {
        return switch (value) {
            case null -> column.endsWith("_id") || column.endsWith("cents") ? List.of(1L) : List.of("x");
            case String text ->
                List.of(text + "x", text.equals("CASH") ? "OTHER" : "CASH", text.equals("REFUND") ? "CASH" : "REFUND");
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

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length - 1] ^= 1;
        return other;
    }

    private void restore(String table, List<String> key, Row row, int column) throws SQLException {
        if (!key.contains(row.names().get(column))) {
            update(table, key, row, column, row.values().get(column));
            return;
        }
        // A changed key is found by everything else it does not share: put the row back whole.
        List<Row> now = rowsWhere(table, "1 = 1");
        if (now.stream().noneMatch(other -> same(other, row))) {
            Object old = row.values().get(column);
            for (Object other : others(old, row.names().get(column))) {
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

    private void delete(String table, List<String> key, Row row) throws SQLException {
        String where = key.stream().map(name -> name + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement delete = owner.prepareStatement("delete from " + table + " where " + where)) {
            for (int i = 0; i < key.size(); i++) {
                delete.setObject(1 + i, row.values().get(row.names().indexOf(key.get(i))));
            }
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
    }

    private void insert(String table, Row row, List<@Nullable Object> values) throws SQLException {
        String marks = row.names().stream().map(name -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = owner.prepareStatement(
                "insert into " + table + " (" + String.join(", ", row.names()) + ") values (" + marks + ")")) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    private static final long NEW = 900_000;

    /// The same row under keys of its own.
    private static List<@Nullable Object> asNew(String table, Row row) {
        List<@Nullable Object> values = new ArrayList<>(row.values());
        for (int i = 0; i < values.size(); i++) {
            String name = row.names().get(i);
            boolean isKey = name.equals(table + "_id") || name.equals("sequence");
            if (isKey) {
                values.set(i, NEW);
            } else if (name.equals("ordinal")) {
                values.set(i, (int) NEW);
            } else if (List.of("idempotency_key", "receipt_number", "account_key")
                    .contains(name)) {
                values.set(i, values.get(i) + "0");
            } else if (List.of("external_key", "reverses_posting_id").contains(name)) {
                values.set(i, null);
            }
        }
        return values;
    }

    private static String newest(String table) {
        return switch (table) {
            case "transfer_remark" -> "ordinal = " + NEW;
            case "audit_entry" -> "sequence = " + NEW;
            default -> table + "_id = " + NEW;
        };
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
