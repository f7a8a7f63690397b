package org.daysheet.billing.deposits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.store.OwnerHand;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.CoverPage;
import org.daysheet.types.paper.DepositPage;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// On March 2 a patient owes 215.50 and pays 30.00 in cash, 45.00 by check and 20.00 by card; a payer sends a check of
/// 115.50 for a claim and an EFT of 60.00 for another.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class DepositsTest {
    private static final LocalDate TODAY = TestOffice.TODAY;

    @Parameter
    private TestDatabase.Kind kind;

    private TestOffice test;
    private Deposits deposits;
    private PatientId patient;
    private RemittanceId check;

    @BeforeEach
    void receive() {
        test = new TestOffice(kind);
        deposits = test.office().money().deposits();
        test.readyClaim("P2");
        patient = test.patient("P1");
        test.visit(patient);
        pay(PaymentMethod.CASH, 3_000, "");
        pay(PaymentMethod.CHECK, 4_500, "1201");
        pay(PaymentMethod.CARD, 2_000, "");
        check = take("4477", "115.5", "CHK", List.of("CLP*X1*1*115.5*115.5*0*12*ICN1"));
        var _ = take("EFT9", "60", "ACH", List.of("CLP*X2*1*60*60*0*12*ICN2"));
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT)).allMatch(CheckResult::passed);
        test.close();
    }

    @Test
    void whatWasReceivedWaitsButAnEftIsAtTheBank() {
        assertThat(deposits.waiting())
                .extracting(item -> item.key() + " " + item.tender() + " " + item.shown() + " " + item.amount())
                .containsExactly(
                        "check " + check + " PAYER_CHECK 4477 " + Money.ofCents(11_550),
                        "R000001 CASH R000001 " + Money.ofCents(3_000),
                        "R000002 CHECK 1201 " + Money.ofCents(4_500),
                        "R000003 CARD R000003 " + Money.ofCents(2_000));
    }

    @Test
    void aSlipTakesCashAndChecksWhenTheyAreAsMuchAsWasCounted() {
        Deposit slip = deposits.make(DepositKind.SLIP, TODAY, List.of(), Money.ofCents(19_050));

        assertThat(slip.items()).extracting(DepositItem::key).containsExactly("check " + check, "R000001", "R000002");
        assertThat(slip.total()).isEqualTo(Money.ofCents(19_050));
        assertThat(slip.madeBy()).isEqualTo("pat");
        assertThat(deposits.waiting()).extracting(DepositItem::key).containsExactly("R000003");
        Deposit cards = deposits.make(DepositKind.CARD, TODAY, List.of("R000003"), Money.ofCents(2_000));
        assertThat(deposits.list()).containsExactly(cards, slip);
        assertThat(deposits.page(slip.id(), List.of("Elm Street")))
                .isEqualTo(new DepositPage(
                        "Deposit slip 1",
                        List.of("Elm Street"),
                        List.of(
                                new CoverPage.Fact("Day", "03/02/2026"),
                                new CoverPage.Fact("Payments", "3"),
                                new CoverPage.Fact("Made by", "pat")),
                        List.of(
                                new DepositPage.Line("Cash", "", "", "$30.00"),
                                new DepositPage.Line("Payer check", "4477", "Acme Health Plan", "$115.50"),
                                new DepositPage.Line(
                                        "Check", "1201", slip.items().getLast().from(), "$45.00")),
                        List.of(
                                new CoverPage.Fact("Cash", "$30.00"),
                                new CoverPage.Fact("Check", "$45.00"),
                                new CoverPage.Fact("Payer check", "$115.50"),
                                new CoverPage.Fact("Total", "$190.50"))));
    }

    @Test
    void aDepositThatDoesNotAddUpOrCannotBeIsNotMade() {
        assertThatThrownBy(() -> deposits.make(DepositKind.SLIP, TODAY, List.of(), Money.ofCents(19_000)))
                .isInstanceOf(BillingException.class)
                .hasMessage("You counted $190.00, but the 3 payments of the deposit are $190.50 in the books, a"
                        + " difference of -$0.50. Count again, or leave out what is not there; nothing was made.");
        refused("deposits.make.in-future", DepositKind.SLIP, TODAY.plusDays(1), List.of(), 19_050);
        refused("deposits.make.other-kind", DepositKind.CARD, TODAY, List.of("R000001"), 3_000);
        refused("deposits.make.not-waiting", DepositKind.SLIP, TODAY, List.of("R000009"), 3_000);
        refused("deposits.make.before", DepositKind.SLIP, TODAY.minusDays(1), List.of("R000001"), 3_000);
        refused("deposits.make.nothing", DepositKind.CARD, TODAY.minusDays(9), List.of(), 100);
        deposits.make(DepositKind.SLIP, TODAY, List.of("R000001"), Money.ofCents(3_000));
        refused("deposits.make.not-waiting", DepositKind.SLIP, TODAY, List.of("R000001"), 3_000);
        assertThat(deposits.list()).hasSize(1);
    }

    @Test
    void aDepositThatIsTakenBackLetsItsPaymentsWaitAgain() {
        long id = deposits.make(DepositKind.SLIP, TODAY, List.of("R000001"), Money.ofCents(3_000))
                .id();
        assertThatThrownBy(() -> deposits.undo(id, " ")).isInstanceOf(BillingException.class);
        assertThatThrownBy(() -> test.office().money().paymentUndo().voidPayment("R000001", "Mistake"))
                .isInstanceOfSatisfying(
                        BillingException.class,
                        problem -> assertThat(problem.key()).isEqualTo("payments.undo.deposited"));

        Deposit undone = deposits.undo(id, "Left in the drawer");

        assertThat(undone.stands()).isFalse();
        assertThat(undone.undone()).isEqualTo(new Deposit.Undone("Left in the drawer", TODAY, "pat"));
        assertThatThrownBy(() -> deposits.undo(id, "Again")).isInstanceOf(BillingException.class);
        assertThat(deposits.waiting()).hasSize(4);
        var _ = test.office().money().paymentUndo().voidPayment("R000001", "Mistake");
        assertThat(deposits.waiting()).extracting(DepositItem::key).doesNotContain("R000001");
    }

    @Test
    void everyCentOfADayIsInADepositAtTheBankOrWaits() {
        deposits.make(DepositKind.SLIP, TODAY, List.of("R000001"), Money.ofCents(3_000));
        test.office().money().paymentUndo().returned("R000003", "Charged back");
        test.office().remittances().postClean(Progress.SILENT);
        test.office().remittances().post(check);

        DayMoney day = deposits.day(TODAY);

        assertThat(day.difference()).isEqualTo(Money.ZERO);
        assertThat(day.rows())
                .contains(
                        row(Tender.CASH, 3_000, 3_000, 0, 0),
                        row(Tender.CHECK, 4_500, 0, 0, 4_500),
                        row(Tender.PAYER_CHECK, 11_550, 0, 0, 11_550),
                        row(Tender.CARD, 2_000, 0, 0, 2_000));
        assertThat(day.undone()).isEqualTo(Money.ofCents(2_000));
        assertThat(day.received()).isEqualTo(day.cash().plus(Money.ofCents(2_000)));
        assertThat(deposits.day(TODAY.minusDays(1)))
                .isEqualTo(new DayMoney(TODAY.minusDays(1), List.of(), Money.ZERO, Money.ZERO));
    }

    @Test
    void theCheckNamesADepositThatIsNotWhatWasReceived() throws SQLException {
        deposits.make(DepositKind.SLIP, TODAY, List.of("R000001"), Money.ofCents(3_000));
        try (Connection owner = OwnerHand.of(test.database())) {
            change(owner, "update deposit_item set amount_cents = 2999");
            assertThat(totals().detail()).contains("deposit 1 has an item of another amount than was received");
            change(owner, "update deposit_item set amount_cents = 3000");
            change(owner, "update deposit set total_cents = 3001");
            assertThat(totals().detail()).contains("deposit 1 is not the sum of what is in it");
            change(owner, "update deposit set total_cents = 3000");
        }
    }

    private CheckResult totals() {
        return test.office().check(Progress.SILENT).stream()
                .filter(result -> result.name().equals("deposit totals"))
                .findFirst()
                .orElseThrow();
    }

    private static void change(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static DayMoney.Row row(Tender tender, long received, long deposited, long atBank, long waiting) {
        return new DayMoney.Row(
                tender,
                1,
                Money.ofCents(received),
                Money.ofCents(deposited),
                Money.ofCents(atBank),
                Money.ofCents(waiting));
    }

    private void refused(String key, DepositKind which, LocalDate on, List<String> keys, long counted) {
        assertThatThrownBy(() -> deposits.make(which, on, keys, Money.ofCents(counted)))
                .isInstanceOfSatisfying(
                        BillingException.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private void pay(PaymentMethod method, long cents, String reference) {
        test.office().payments().add(NewPayment.of(patient, method, Money.ofCents(cents), TODAY, reference));
    }

    private RemittanceId take(String trace, String amount, String method, List<String> segments) {
        CheckText text = new CheckText(
                "Acme Health Plan",
                "ACME1",
                trace,
                Money.parse(amount).orElseThrow(),
                "I",
                method,
                LocalDate.of(2026, 3, 1),
                segments);
        byte[] file = EraText.file(method.equals("ACH") ? "000000008" : "000000007", List.of(text));
        return ((TakeResult.Taken) test.office().remittances().take(trace + ".835", file, Progress.SILENT))
                .remittances()
                .getFirst();
    }
}
