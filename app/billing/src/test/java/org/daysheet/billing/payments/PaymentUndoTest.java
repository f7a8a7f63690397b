package org.daysheet.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.problem.BillingException;
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

/// Visits of 200.00 and 15.50 that the patient owes, and payments that turn out to be none.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class PaymentUndoTest {
    @Parameter
    private TestDatabase.Kind kind;

    private TestOffice test;
    private Payments payments;
    private PaymentUndo undo;
    private PatientId patient;

    @BeforeEach
    void open() {
        test = new TestOffice(kind);
        payments = test.office().payments();
        undo = test.office().money().paymentUndo();
        patient = test.patient("P1");
    }

    @AfterEach
    void proveTheBooks() {
        assertThat(test.office().check(Progress.SILENT)).allMatch(result -> result.passed());
        test.close();
    }

    @Test
    void aReturnedCheckIsOwedAgainOnTheChargesItHadPaid() {
        visit(10);
        payments.add(payment(20_500, false));
        assertThat(owed()).containsExactly(Money.ofCents(1_050));

        PaymentUndone undone = undo.returned("R000001", "NSF");

        assertThat(undone.standing()).isEqualTo(PaymentStanding.RETURNED);
        assertThat(undone.reopened()).isEqualTo(Money.ofCents(20_500));
        assertThat(undone.repaid()).isEqualTo(Money.ZERO);
        assertThat(owed()).containsExactly(Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(balances())
                .containsEntry(AccountKind.CASH, Money.ZERO)
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ZERO)
                .containsEntry(AccountKind.PATIENT_RECEIVABLE, Money.ofCents(21_550));
        assertThat(rows()).containsExactly("R000001 RETURNED 0.00 0.00");
    }

    @Test
    void aVoidedPaymentGivesUpItsUnappliedPartAndWhatItPaidAndLeavesTheOtherAlone() {
        visit(10);
        payments.add(payment(20_000, false));
        payments.add(payment(5_000, false));
        assertThat(rows()).containsExactly("R000002 STANDS 15.50 34.50", "R000001 STANDS 200.00 0.00");

        assertThat(undo.voidPayment("R000002", "Entered twice").reopened()).isEqualTo(Money.ofCents(1_550));

        assertThat(owed()).containsExactly(Money.ofCents(1_550));
        assertThat(balances())
                .containsEntry(AccountKind.CASH, Money.ofCents(20_000))
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ZERO);
        assertThat(rows()).containsExactly("R000002 VOIDED 0.00 0.00", "R000001 STANDS 200.00 0.00");
    }

    @Test
    void otherCreditOfThePatientPaysAtOnceWhatIsOwedAgain() {
        visit(10);
        payments.add(payment(20_000, false));
        payments.add(payment(5_000, false));

        PaymentUndone undone = undo.returned("R000001", "NSF");

        assertThat(undone.reopened()).isEqualTo(Money.ofCents(20_000));
        assertThat(undone.repaid()).isEqualTo(Money.ofCents(3_450));
        assertThat(owed()).containsExactly(Money.ofCents(16_550));
        assertThat(rows()).containsExactly("R000002 STANDS 50.00 0.00", "R000001 RETURNED 0.00 0.00");
    }

    @Test
    void aDepositThatAnotherPaymentLeavesAloneStaysKeptForLater() {
        payments.add(payment(5_000, true));
        visit(10);
        payments.add(payment(20_000, false));
        assertThat(undo.returned("R000002", "NSF").repaid()).isEqualTo(Money.ZERO);
        assertThat(owed()).containsExactly(Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(rows()).containsExactly("R000002 RETURNED 0.00 0.00", "R000001 STANDS 0.00 50.00");

        payments.applyCredit(patient);
        assertThat(undo.voidPayment("R000001", "Was another patient's").reopened())
                .isEqualTo(Money.ofCents(5_000));
        assertThat(owed()).containsExactly(Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(balances()).containsEntry(AccountKind.CASH, Money.ZERO);
    }

    @Test
    void aPaymentIsUndoneOnceAndWithAReason() {
        payments.add(payment(5_000, false));
        assertThatThrownBy(() -> undo.voidPayment("R000001", " "))
                .hasMessage("Say why the payment is undone; the reason stays with it.");
        assertThatThrownBy(() -> undo.voidPayment("R000009", "Mistake"))
                .hasMessage("There is no payment with the receipt R000009. Its number is on the list of payments.");
        undo.voidPayment("R000001", "Mistake");
        assertThatThrownBy(() -> undo.returned("R000001", "NSF"))
                .isInstanceOf(BillingException.class)
                .hasMessage("The payment of receipt R000001 was voided or returned before. Nothing was changed.");
    }

    @Test
    void undoingEveryPaymentInAnyOrderLeavesWhatThereWasBeforeAny() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            patient = test.patient("Q" + seed);
            List<String> receipts = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                switch (random.nextInt(5)) {
                    case 0 -> visit(1 + random.nextInt(40));
                    case 1 -> payments.applyCredit(patient);
                    case 2 -> undoOne(receipts, random);
                    default ->
                        receipts.add(payments.add(payment(1 + random.nextInt(30_000), random.nextInt(3) == 0))
                                .number());
                }
            }
            while (!receipts.isEmpty()) {
                undoOne(receipts, random);
            }
            assertThat(balances()).containsEntry(AccountKind.CASH, Money.ZERO);
            Money credit = test.office().session().read(tx -> payments.credit(tx, patient));
            assertThat(credit).isEqualTo(Money.ZERO);
            assertThat(owed())
                    .allMatch(money -> money.equals(Money.ofCents(20_000)) || money.equals(Money.ofCents(1_550)));
        }
    }

    private void undoOne(List<String> receipts, Random random) {
        if (!receipts.isEmpty()) {
            String receipt = receipts.remove(random.nextInt(receipts.size()));
            assertThat(random.nextBoolean() ? undo.returned(receipt, "NSF") : undo.voidPayment(receipt, "Mistake"))
                    .isNotNull();
        }
    }

    private void visit(int daysAgo) {
        test.office()
                .chargeEntry()
                .close(test.office().chargeEntry().enter(test.draft(patient, TestOffice.TODAY.minusDays(daysAgo))));
    }

    private NewPayment payment(long cents, boolean isForLater) {
        return new NewPayment(patient, PaymentMethod.CHECK, Money.ofCents(cents), TestOffice.TODAY, "", "", isForLater);
    }

    private List<String> rows() {
        return payments.list(PaymentFilter.of(patient)).stream()
                .map(row -> row.payment().receiptNumber() + " " + row.standing() + " " + row.applied() + " "
                        + row.unapplied())
                .toList();
    }

    private List<Money> owed() {
        return test
                .office()
                .session()
                .read(tx -> test.office().balances().openItems(tx, Account.patientReceivable(patient)))
                .stream()
                .map(OpenItem::balance)
                .toList();
    }

    private Map<AccountKind, Money> balances() {
        return test.office().session().read(tx -> test.office().balances().byKind(tx));
    }
}
