package org.daysheet.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.remittances.BooksCheck;
import org.daysheet.store.LedgerClosed;
import org.daysheet.store.OwnerHand;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A sent claim and a printed statement; whoever changes a row of them is noticed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BooksProofTest {
    private TestOffice test;
    private Connection owner;

    @BeforeAll
    void makeBooks(@TempDir Path out) throws SQLException {
        test = new TestOffice();
        test.readyClaim("P1");
        test.office().submissions().exportReady(out, Progress.SILENT);
        test.visit(test.patient("P2"));
        test.office().statements().prepare(TestOffice.TODAY, Money.ofCents(500), Progress.SILENT);
        owner = OwnerHand.of(test.database());
        assertThat(broken()).isEmpty();
    }

    @AfterAll
    void close() throws SQLException {
        owner.close();
        test.close();
    }

    private List<String> broken() {
        return test.office().check(Progress.SILENT).stream()
                .filter(result -> !result.passed())
                .map(CheckResult::name)
                .toList();
    }

    private int run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim_version | patient_control_number = concat('D', patient_control_number) "
                        + "| patient_control_number = substring(patient_control_number, 2) | claim documents",
                "claim_version | frequency_code = '7' | frequency_code = '1' | claim documents",
                "claim_line | line_control_number = concat('L', line_control_number) "
                        + "| line_control_number = substring(line_control_number, 2) | claim documents",
                "claim_line | charge_id = 3 - charge_id | charge_id = 3 - charge_id | claim documents",
                "claim | patient_id = patient_id + 1 | patient_id = patient_id - 1 | claim subjects",
                "claim | encounter_id = encounter_id + 1 | encounter_id = encounter_id - 1 | claim subjects",
                "claim | coverage_id = coverage_id + 1 | coverage_id = coverage_id - 1 | claim subjects",
                "claim | payer_id = payer_id + 1 | payer_id = payer_id - 1 | claim subjects",
                "claim | total_cents = total_cents + 1 | total_cents = total_cents - 1 | claim subjects",
                "claim | first_submitted_on = first_submitted_on + 1 "
                        + "| first_submitted_on = first_submitted_on - 1 | claim history",
                "claim_event | happened_on = happened_on + 1 | happened_on = happened_on - 1 | claim history",
                "claim_event | happened_on = happened_on + 1 | happened_on = happened_on - 1 | claim events",
                "submission | submitted_on = submitted_on + 1 | submitted_on = submitted_on - 1 | submissions",
                "claim | status = 'PAID' | status = 'SUBMITTED' | claim statuses",
                "submission | total_cents = total_cents + 1 | total_cents = total_cents - 1 | submission totals",
                "submission | claim_count = 2 | claim_count = 1 | submission totals",
                "statement_run | due_cents = due_cents + 1 | due_cents = due_cents - 1 | statement totals",
                "statement | age_0_30_cents = 0 | age_0_30_cents = due_cents | statement totals",
                "statement | pending_cents = 1 | pending_cents = 0 | statement totals",
                "statement | unapplied_cents = 1 | unapplied_cents = 0 | statement totals",
                "statement | message = concat('M', message) | message = substring(message, 2) | statements",
                "statement_line | adjusted_cents = 1 | adjusted_cents = 0 | statement totals",
                "raw_file | direction = 'IN' | direction = 'OUT' | kept file rows",
                "raw_file | file_kind = '835' | file_kind = '837P' | kept file rows"
            })
    void anAlteredRowIsNoticed(String table, String change, String undo, String promise) throws SQLException {
        assertThat(run("update " + table + " set " + change)).isPositive();
        assertThat(broken()).contains(promise);
        assertThat(run("update " + table + " set " + undo)).isPositive();
        assertThat(broken()).isEmpty();
    }

    @Test
    void anAddedRuleThatWritesOffDenialsIsNoticed() throws SQLException {
        run("insert into adjustment_rule (group_code, carc, effective_on, treatment, class_name)"
                + " values ('CO', '197', date '2020-01-01', 'CONTRACTUAL', 'CONTRACTUAL')");
        assertThat(broken()).containsExactly("adjustment rules");
        run("delete from adjustment_rule where carc = '197'");
        assertThat(broken()).isEmpty();
    }

    @Test
    void brokenBooksAreReadButNotWrittenUntilTheyAreWholeAgain() throws SQLException {
        run("update claim set status = 'PAID'");
        assertThat(broken()).containsExactly("claim statuses");
        assertThatThrownBy(() -> test.patient("P3"))
                .isInstanceOf(LedgerClosed.class)
                .hasMessageContaining("the check failed: claim statuses");
        assertThat(test.office().patients().list("", 0, 10)).hasSize(2);
        run("update claim set status = 'SUBMITTED'");
        assertThat(broken()).isEmpty();
        test.patient("P3");
        assertThat(test.office().patients().list("", 0, 10)).hasSize(3);
    }

    @Test
    void aPartThatCannotBeProvedToItsEndIsRedAndNamed() {
        assertThat(List.of(
                        BooksCheck.part("rows", () -> {
                            throw new IllegalArgumentException("no such status");
                        }),
                        BooksCheck.part("rows", () -> {
                            throw new NullPointerException("a row without a value");
                        })))
                .allSatisfy(part -> assertThat(part)
                        .singleElement()
                        .satisfies(result -> assertThat(result.detail())
                                .containsPattern("E-[0-9A-F]{8}")
                                .doesNotContain("value", "status"))
                        .extracting(CheckResult::name, CheckResult::passed)
                        .containsExactly("rows", false));
        assertThatThrownBy(() -> BooksCheck.part("rows", () -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
    }
}
