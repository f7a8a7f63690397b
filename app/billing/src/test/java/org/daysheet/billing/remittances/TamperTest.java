package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.LedgerCheck;
import org.daysheet.billing.remittances.OwnedRows.Row;
import org.daysheet.store.OwnerHand;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever owns the database can change any row; the check must notice every single change, on both databases.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TamperTest {
    @Parameter
    private TestDatabase.Kind kind;

    private TestDatabase database;
    private Story story;
    private OwnedRows owned;

    @BeforeParameterizedClassInvocation
    void makeBooks(TestDatabase.Kind place) throws SQLException {
        database = TestDatabase.of(place);
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
        owned = new OwnedRows(OwnerHand.of(database));
    }

    @AfterParameterizedClassInvocation
    void close() throws SQLException {
        owned.close();
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
        "charge, charge_id",
        "account_balance, account_id",
        "charge_balance, charge_id account_id",
        "audit_entry, sequence"
    })
    void anyChangedDeletedOrInsertedValueTurnsTheCheckRed(String table, String keys) throws SQLException {
        List<String> key = List.of(keys.split(" "));
        assertThat(broken(table)).isEmpty();
        List<String> unnoticed = new ArrayList<>();
        for (Row row : owned.rows(table, key)) {
            changeEach(table, key, row, unnoticed);
        }
        Row copied = owned.rows(table, key).getFirst();
        owned.insert(table, copied, asNew(table, copied));
        if (broken(table).isEmpty()) {
            unnoticed.add("inserted into " + table);
        }
        owned.run("delete from " + table + " where " + newest(table));
        assertThat(unnoticed).isEmpty();
        assertThat(broken(table)).isEmpty();
    }

    private void changeEach(String table, List<String> key, Row row, List<String> unnoticed) throws SQLException {
        for (int column = 0; column < row.names().size(); column++) {
            if (!owned.change(table, key, row, column)) {
                unnoticed.add("not tried " + table + "." + row.names().get(column));
            } else if (broken(table).isEmpty()) {
                unnoticed.add("changed " + table + "." + row.names().get(column));
            }
            owned.restore(table, key, row, column);
        }
        owned.delete(table, key, row);
        if (broken(table).isEmpty()) {
            unnoticed.add("deleted from " + table);
        }
        owned.insert(table, row, row.values());
    }

    @Test
    void exchangedRowsTurnTheCheckRed() throws SQLException {
        owned.run("update posting set sequence = -sequence where sequence in (2, 3)");
        owned.run("update posting set sequence = 5 + sequence where sequence in (-2, -3)");
        assertThat(broken()).isNotEmpty();
        owned.run("update posting set sequence = -sequence where sequence in (2, 3)");
        owned.run("update posting set sequence = 5 + sequence where sequence in (-2, -3)");
        assertThat(broken()).isEmpty();

        owned.run("update audit_entry set sequence = -sequence where sequence in (2, 3)");
        owned.run("update audit_entry set sequence = 5 + sequence where sequence in (-2, -3)");
        assertThat(broken()).isNotEmpty();
        owned.run("update audit_entry set sequence = -sequence where sequence in (2, 3)");
        owned.run("update audit_entry set sequence = 5 + sequence where sequence in (-2, -3)");
        assertThat(broken()).isEmpty();

        owned.run("update transfer set transfer_id = -transfer_id where transfer_id in (2, 3)");
        owned.run("update transfer set transfer_id = 5 + transfer_id where transfer_id in (-2, -3)");
        assertThat(broken()).isNotEmpty();
        owned.run("update transfer set transfer_id = -transfer_id where transfer_id in (2, 3)");
        owned.run("update transfer set transfer_id = 5 + transfer_id where transfer_id in (-2, -3)");
        assertThat(broken()).isEmpty();
    }

    @Test
    void aTailThatIsCutOffTurnsTheCheckRed() throws SQLException {
        Row last = owned.rowsWhere("posting", "sequence = (select max(sequence) from posting)")
                .getFirst();
        List<Row> transfers = owned.rowsWhere("transfer", "posting_id = (select max(posting_id) from posting)");
        owned.run("delete from transfer where posting_id = (select max(posting_id) from posting)");
        owned.run("delete from posting where sequence = (select max(sequence) from posting)");
        assertThat(broken()).anySatisfy(result -> assertThat(result.name()).isEqualTo("posting chain"));
        owned.insert("posting", last, last.values());
        for (Row transfer : transfers) {
            owned.insert("transfer", transfer, transfer.values());
        }
        assertThat(broken()).isEmpty();
    }

    @Test
    void aChangedOrDeletedHeadOfAChainTurnsTheCheckRed() throws SQLException {
        List<String> key = List.of("chain_name");
        List<String> unnoticed = new ArrayList<>();
        for (Row row : owned.rows("chain_head", key)) {
            changeEach("chain_head", key, row, unnoticed);
        }
        assertThat(unnoticed).isEmpty();
        assertThat(wholeCheck()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set detail = 'x' where action_name = 'remittance.matches' | matches | audit chain",
                "update audit_entry set detail = '2 x' where action_name = 'remittance.matches' | matches | audit chain",
                "update audit_entry set entity_id = null where action_name = 'remittance.matches' | matches | audit chain",
                "update audit_entry set entity_id = null where action_name = 'file.kept' | kept file rows | audit chain",
                "delete from chain_head where chain_name = 'audit' | audit chain | counters",
                "delete from chain_head where chain_name = 'posting' | posting chain | counters"
            })
    void aRowThatSaysNothingSensibleIsRedAndEndsNoCheck(String sql, String promise, String other) throws SQLException {
        List<Row> trail = owned.rowsWhere("audit_entry", "1 = 1");
        List<Row> heads = owned.rowsWhere("chain_head", "1 = 1");
        int promises = office().check(Progress.SILENT).size();
        owned.run(sql);
        assertThat(office().check(Progress.SILENT)).hasSize(promises);
        assertThat(wholeCheck()).extracting(CheckResult::name).contains(promise, other);
        putBack("audit_entry", trail);
        putBack("chain_head", heads);
        assertThat(wholeCheck()).isEmpty();
    }

    private void putBack(String table, List<Row> rows) throws SQLException {
        owned.run("delete from " + table);
        for (Row row : rows) {
            owned.insert(table, row, row.values());
        }
    }

    @Test
    void aChangedRowOfARemittanceIsNamedFromItsFile() throws SQLException {
        owned.run("update remit_adjustment set amount_cents = amount_cents + 1 where remit_adjustment_id = 1");
        assertThat(BooksCheck.run(story.session(), Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .extracting(CheckResult::name, CheckResult::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "remittance evidence", "remittance 1 claim 1 is not what its file says"));
        owned.run("update remit_adjustment set amount_cents = amount_cents - 1 where remit_adjustment_id = 1");
    }

    /// Rows that decide what is posted, though they hold no money.
    @ParameterizedTest
    @CsvSource({
        "remit_match, remit_match_id, ''",
        "remit_line_match, remit_match_id remit_line_id, ''",
        "raw_file, raw_file_id, file_name byte_count kept_at kept_by",
        "remittance, remittance_id, source_kind taken_on",
        "remittance_state, remittance_id, posting_round reason changed_on changed_at changed_by row_version",
        "adjustment_rule, adjustment_rule_id, ''",
        "denial, denial_id, ''",
        "task, task_id, ''",
        "app_user, user_id, ''"
    })
    void whatDecidesAPostingIsProvedToo(String table, String keys, String free) throws SQLException {
        List<String> key = List.of(keys.split(" "));
        assertThat(brokenBooks()).isEmpty();
        List<String> unnoticed = new ArrayList<>();
        for (Row row : owned.rows(table, key)) {
            for (int column = 0; column < row.names().size(); column++) {
                String name = row.names().get(column);
                boolean isFree = key.contains(name) || List.of(free.split(" ")).contains(name);
                if (isFree || !owned.change(table, key, row, column)) {
                    continue;
                }
                if (brokenBooks().isEmpty()) {
                    unnoticed.add("changed " + table + "." + name);
                }
                owned.restore(table, key, row, column);
            }
            owned.delete(table, key, row);
            if (brokenBooks().isEmpty()) {
                unnoticed.add("deleted from " + table);
            }
            owned.insert(table, row, row.values());
        }
        assertThat(unnoticed).isEmpty();
        assertThat(brokenBooks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update remit_claim_state set status = 'INFORMATION' where remit_claim_id = 1",
                "update remit_claim_state set status = 'HELD' where remit_claim_id = 1",
                "update remit_claim_state set status = 'PENDING' where remit_claim_id = 1",
                "update remit_claim_state set remit_claim_id = 900000 where remit_claim_id = 1",
                "delete from remit_claim_state where remit_claim_id = 1"
            })
    void aClaimOfACheckStandsOnlyWhereItWasPut(String sql) throws SQLException {
        Row row = owned.rowsWhere("remit_claim_state", "remit_claim_id = 1").getFirst();
        owned.run(sql);
        assertThat(brokenBooks()).extracting(CheckResult::name).contains("states of remittance claims");
        owned.run("delete from remit_claim_state where remit_claim_id in (1, 900000)");
        owned.insert("remit_claim_state", row, row.values());
        assertThat(brokenBooks()).isEmpty();
    }

    @Test
    void aCoverageOfAnotherPatientThanItsChargesIsRed() throws SQLException {
        owned.run("update coverage set patient_id = patient_id + 1 where coverage_id = 1");
        assertThat(broken()).extracting(CheckResult::name).contains("transfers");
        owned.run("update coverage set patient_id = patient_id - 1 where coverage_id = 1");
        assertThat(broken()).isEmpty();
    }

    private List<CheckResult> brokenBooks() {
        return BooksCheck.run(story.session(), Progress.SILENT).stream()
                .filter(result -> !result.passed())
                .toList();
    }

    private Office office() {
        return Office.over(story.session().database(), story.session().user());
    }

    /// What is red of all that the program proves; stories have no claim documents.
    private List<CheckResult> wholeCheck() {
        return office().check(Progress.SILENT).stream()
                .filter(result -> !result.passed())
                .filter(result -> !List.of("claim documents", "claim statuses").contains(result.name()))
                .toList();
    }

    /// What is red; of tables that other rooms read too, by the whole check.
    private List<CheckResult> broken(String table) {
        return table.equals("audit_entry") || table.equals("chain_head") ? wholeCheck() : broken();
    }

    private List<CheckResult> broken() {
        List<CheckResult> results = new ArrayList<>(story.session().read(tx -> LedgerCheck.run(tx, Progress.SILENT)));
        story.session().database().integrityCheck().run().stream()
                .filter(result -> result.name().equals("audit chain"))
                .forEach(result -> results.add(new CheckResult(result.name(), result.passed(), result.detail())));
        return results.stream().filter(result -> !result.passed()).toList();
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
            } else if (name.equals("account_id") && table.endsWith("_balance")) {
                values.set(i, NEW);
            } else if (name.equals("ordinal") || name.equals("line_number")) {
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
            case "account_balance", "charge_balance" -> "account_id = " + NEW;
            default -> table + "_id = " + NEW;
        };
    }
}
