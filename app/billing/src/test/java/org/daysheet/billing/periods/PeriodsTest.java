package org.daysheet.billing.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.MonthTotal;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.store.OwnerHand;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A patient who has a visit of 215.50 and pays 50.00, both on March 2.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class PeriodsTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @Parameter
    private TestDatabase.Kind kind;

    private TestOffice test;
    private Periods periods;
    private PatientId patient;

    @BeforeEach
    void open() {
        test = new TestOffice(kind);
        periods = test.office().money().periods();
        patient = test.patient("P1");
        test.visit(patient);
        pay(5_000, TestOffice.TODAY);
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT)).allMatch(CheckResult::passed);
        test.close();
    }

    @Test
    void aClosedMonthKeepsItsTotalsAndItsHashWhateverIsPostedLater() {
        onDay("2026-04-01");
        List<MonthBooks> closed = periods.close(MARCH);

        assertThat(closed).hasSize(1);
        MonthBooks march = closed.getFirst();
        assertThat(march.row().state()).isEqualTo(MonthState.CLOSED);
        assertThat(march.difference()).isEqualTo(Money.ZERO);
        assertThat(march.entries().totals())
                .containsExactly(
                        total("CASH", 0, 5_000, 0, 5_000),
                        total("PATIENT_RECEIVABLE", 0, 21_550, 5_000, 16_550),
                        total("REVENUE", 0, 0, 21_550, -21_550),
                        total("UNAPPLIED_PATIENT", 0, 5_000, 5_000, 0));
        assertThat(march.entries().count()).isEqualTo(3);

        pay(2_000, LocalDate.of(2026, 4, 1));
        test.visit(test.patient("P2"));
        onDay("2026-05-04");
        MonthBooks april = periods.close(APRIL).getFirst();

        assertThat(periods.show(MARCH)).isEqualTo(march);
        assertThat(april.receivables()).isEqualTo(total("PATIENT_RECEIVABLE", 16_550, 21_550, 2_000, 36_100));
        assertThat(april.entries().totals()).contains(total("CASH", 5_000, 2_000, 0, 7_000));
        assertThat(periods.list())
                .extracting(row -> row.month() + " " + row.state())
                .containsExactly("2026-05 CURRENT", "2026-04 CLOSED", "2026-03 CLOSED");
    }

    @Test
    void theJournalOfAMonthBalancesEveryDayAndNamesAccountsAsTheBookkeepingDoes() {
        onDay("2026-03-03");
        pay(2_000, LocalDate.of(2026, 3, 3));

        MonthJournal journal = periods.journal(MARCH);

        assertThat(journal.days()).isEqualTo(2);
        assertThat(journal.debits()).isEqualTo(Money.ofCents(23_550)).isEqualTo(journal.credits());
        assertThat(text(journal, JournalForm.CSV, Map.of("CASH", "1010 Bank, main", "REVENUE", "=4000")))
                .containsExactly(
                        "date,account,debit,credit,memo",
                        "2026-03-02,\"1010 Bank, main\",50.00,,Daysheet 2026-03-02",
                        "2026-03-02,PATIENT_RECEIVABLE,165.50,,Daysheet 2026-03-02",
                        "2026-03-02,\"'=4000\",,215.50,Daysheet 2026-03-02",
                        "2026-03-03,\"1010 Bank, main\",20.00,,Daysheet 2026-03-03",
                        "2026-03-03,PATIENT_RECEIVABLE,,20.00,Daysheet 2026-03-03");
        assertThat(text(journal, JournalForm.IIF, Map.of("CASH", "Bank")))
                .containsExactly(
                        "!TRNS\tTRNSTYPE\tDATE\tACCNT\tAMOUNT\tMEMO",
                        "!SPL\tTRNSTYPE\tDATE\tACCNT\tAMOUNT\tMEMO",
                        "!ENDTRNS",
                        "TRNS\tGENERAL JOURNAL\t03/02/2026\tBank\t50.00\tDaysheet 03/02/2026",
                        "SPL\tGENERAL JOURNAL\t03/02/2026\tPATIENT_RECEIVABLE\t165.50\tDaysheet 03/02/2026",
                        "SPL\tGENERAL JOURNAL\t03/02/2026\tREVENUE\t-215.50\tDaysheet 03/02/2026",
                        "ENDTRNS",
                        "TRNS\tGENERAL JOURNAL\t03/03/2026\tBank\t20.00\tDaysheet 03/03/2026",
                        "SPL\tGENERAL JOURNAL\t03/03/2026\tPATIENT_RECEIVABLE\t-20.00\tDaysheet 03/03/2026",
                        "ENDTRNS");
        assertThat(periods.journal(APRIL)).isEqualTo(new MonthJournal(APRIL, false, List.of()));
    }

    private static List<String> text(MonthJournal journal, JournalForm form, Map<String, String> names) {
        return new String(journal.file(form, names), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void closingAMonthClosesTheOpenOnesBeforeIt() {
        onDay("2026-06-01");
        assertThat(periods.close(YearMonth.of(2026, 5)))
                .extracting(books -> books.row().month() + " " + books.entries().count())
                .containsExactly("2026-03 3", "2026-04 0", "2026-05 0");
        refused("periods.close.already", () -> periods.close(APRIL));
    }

    @Test
    void aMonthIsClosedWhenItIsOver() {
        assertThatThrownBy(() -> periods.close(MARCH))
                .isInstanceOf(BillingException.class)
                .hasMessage("2026-03 is not over. Close it on 04/01/2026 or later; nothing was closed.");
        assertThat(periods.show(MARCH).row()).isEqualTo(new MonthRow(MARCH, MonthState.CURRENT, null));
        onDay("2026-04-01");
        assertThat(periods.show(MARCH).row().state()).isEqualTo(MonthState.OPEN);
    }

    @Test
    void onlyTheLastClosedMonthIsOpenedAgainAndOnlyWithAReason() {
        onDay("2026-05-04");
        periods.close(APRIL);
        refused("periods.reopen.reason-missing", () -> periods.reopen(APRIL, " "));
        refused("periods.reopen.later", () -> periods.reopen(MARCH, "Auditor"));
        refused("periods.reopen.not-closed", () -> periods.reopen(YearMonth.of(2026, 5), "Auditor"));

        MonthBooks april = periods.reopen(APRIL, "Auditor");
        assertThat(april.row().state()).isEqualTo(MonthState.REOPENED);
        assertThat(april.history())
                .extracting(event -> event.isClosed() + " " + event.reason())
                .containsExactly("true ", "false Auditor");
        periods.reopen(MARCH, "Auditor too");
        pay(100, LocalDate.of(2026, 3, 30));
        assertThat(periods.close(APRIL)).hasSize(2);
        refused("payments.add.month-closed", () -> pay(100, LocalDate.of(2026, 3, 30)));
    }

    @Test
    void aPaymentDatedInAClosedMonthIsRefusedAndOneOfAnotherSystemCountsToday() {
        onDay("2026-04-02");
        periods.close(MARCH);
        assertThatThrownBy(() -> pay(100, LocalDate.of(2026, 3, 31)))
                .hasMessage("The payment is dated 03/31/2026, but 2026-03 is closed. Date it today and note the day it"
                        + " came with its reference. Nothing was taken.");

        String march = periods.show(MARCH).entries().sha256();
        test.office()
                .payments()
                .add(new NewPayment(
                        patient,
                        PaymentMethod.CARD,
                        Money.ofCents(700),
                        LocalDate.of(2026, 3, 31),
                        "",
                        "OTHER-1",
                        false));
        assertThat(periods.show(MARCH).entries().sha256()).isEqualTo(march);
        assertThat(periods.show(APRIL).entries().totals()).contains(total("CASH", 5_000, 700, 0, 5_700));
    }

    @Test
    void theCheckNamesAClosedMonthThatIsNotAsItWasClosed() throws SQLException {
        onDay("2026-04-01");
        periods.close(MARCH);
        try (Connection owner = OwnerHand.of(test.database())) {
            change(owner, "update period_total set closing_cents = 0, debit_cents = 0 where account_class = 'CASH'");
            assertThat(closedMonths().detail()).contains("2026-03 has other totals than when it was closed");
            change(
                    owner,
                    "update period_total set closing_cents = 5000, debit_cents = 5000 where account_class = 'CASH'");
            change(owner, "update posting set posted_on = date '2026-04-01' where posting_id = 3");
            assertThat(closedMonths().detail()).contains("2026-03 was closed with 3 postings and has 2");
            change(owner, "update posting set posted_on = date '2026-03-02' where posting_id = 3");
        }
        assertThat(closedMonths().passed()).isTrue();
    }

    private CheckResult closedMonths() {
        return test.office()
                .session()
                .read(tx -> PeriodProof.run(tx, Progress.SILENT))
                .getFirst();
    }

    private static void change(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private void pay(long cents, LocalDate day) {
        test.office().payments().add(NewPayment.of(patient, PaymentMethod.CHECK, Money.ofCents(cents), day, "77"));
    }

    private void onDay(String day) {
        test.database().clock().setDay(LocalDate.parse(day));
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        BillingException.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static MonthTotal total(String name, long opening, long debits, long credits, long closing) {
        return new MonthTotal(
                name, Money.ofCents(opening), Money.ofCents(debits), Money.ofCents(credits), Money.ofCents(closing));
    }
}
