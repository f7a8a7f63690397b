package org.daysheet.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.ledger.OpenItem;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PaymentsTest {
    private TestOffice test;
    private Payments payments;
    private PatientId patient;

    @BeforeEach
    void open() {
        test = new TestOffice();
        payments = test.office().payments();
        patient = test.patient("P1");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void moneyIsUsedForTheOldestServiceFirstAndTheRestStaysACredit() {
        visitOn(LocalDate.of(2026, 2, 10));
        visitOn(LocalDate.of(2026, 1, 10));

        Receipt receipt = payments.add(payment(30_000));

        assertThat(receipt.number()).isEqualTo("R000001");
        assertThat(receipt.applied()).isEqualTo(Money.ofCents(30_000));
        assertThat(receipt.credit()).isEqualTo(Money.ZERO);
        assertThat(openItems())
                .extracting(OpenItem::balance)
                .containsExactly(Money.ofCents(11_550), Money.ofCents(1_550));

        Receipt second = payments.add(payment(20_000));
        assertThat(second.number()).isEqualTo("R000002");
        assertThat(second.applied()).isEqualTo(Money.ofCents(13_100));
        assertThat(second.credit()).isEqualTo(Money.ofCents(6_900));
        assertThat(balances())
                .containsEntry(AccountKind.CASH, Money.ofCents(50_000))
                .containsEntry(AccountKind.PATIENT_RECEIVABLE, Money.ZERO)
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ofCents(-6_900))
                .containsEntry(AccountKind.REVENUE, Money.ofCents(-43_100));
    }

    @Test
    void aPrepaymentIsUsedWhenTheVisitIsClosed() {
        payments.add(payment(5_000));
        visitOn(TestOffice.VISIT_DAY);

        assertThat(balances())
                .containsEntry(AccountKind.PATIENT_RECEIVABLE, Money.ofCents(16_550))
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ZERO);
        assertThat(payments.applyCredit(patient)).isEqualTo(Money.ZERO);
    }

    @Test
    void aDepositStaysACreditUntilAPersonUsesIt() {
        visitOn(TestOffice.VISIT_DAY);
        Receipt receipt = payments.add(new NewPayment(
                patient, PaymentMethod.CARD, Money.ofCents(1_000), TestOffice.TODAY, "slip 9", "", true));

        assertThat(receipt.credit()).isEqualTo(Money.ofCents(1_000));
        assertThat(payments.list(patient)).extracting(Payment::reference).containsExactly("slip 9");

        visitOn(TestOffice.VISIT_DAY);
        test.office().session().run(tx -> payments.applyCredits(tx, List.of(patient)));
        assertThat(balances())
                .containsEntry(AccountKind.PATIENT_RECEIVABLE, Money.ofCents(43_100))
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ofCents(-1_000));

        assertThat(payments.applyCredit(patient)).isEqualTo(Money.ofCents(1_000));
        assertThat(payments.applyCredit(patient)).isEqualTo(Money.ZERO);
        assertThat(balances())
                .containsEntry(AccountKind.PATIENT_RECEIVABLE, Money.ofCents(42_100))
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ZERO);
    }

    @Test
    void moneyBesideADepositIsUsedAsIfThereWereNone() {
        payments.add(new NewPayment(
                patient, PaymentMethod.CARD, Money.ofCents(1_000), TestOffice.TODAY, "slip 9", "", true));
        payments.add(payment(2_500));
        visitOn(TestOffice.VISIT_DAY);

        assertThat(balances())
                .containsEntry(AccountKind.PATIENT_RECEIVABLE, Money.ofCents(19_050))
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ofCents(-1_000));
        assertThat(test.office().check(Progress.SILENT)).allMatch(CheckResult::passed);
    }

    @Test
    void nothingAndTomorrowAreNotTaken() {
        assertThatThrownBy(() -> payments.add(payment(0)))
                .isInstanceOf(BillingException.class)
                .hasMessage("A payment is more than zero, but $0.00 was entered.");
        assertThatThrownBy(() -> payments.add(
                        NewPayment.of(patient, PaymentMethod.CASH, Money.ofCents(1), TestOffice.TODAY.plusDays(1), "")))
                .isInstanceOf(BillingException.class);
        assertThat(payments.list(patient)).isEmpty();
    }

    private List<OpenItem> openItems() {
        return test.office()
                .session()
                .read(tx -> test.office().balances().openItems(tx, Account.patientReceivable(patient)));
    }

    private NewPayment payment(long cents) {
        return NewPayment.of(patient, PaymentMethod.CHECK, Money.ofCents(cents), TestOffice.TODAY, "check 17");
    }

    private void visitOn(LocalDate day) {
        test.office().chargeEntry().close(test.office().chargeEntry().enter(test.draft(patient, day)));
    }

    private Map<AccountKind, Money> balances() {
        return test.office().session().read(tx -> test.office().balances().byKind(tx));
    }
}
