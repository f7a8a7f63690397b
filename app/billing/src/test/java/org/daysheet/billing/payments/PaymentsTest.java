package org.daysheet.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.CheckResult;
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

@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class PaymentsTest {
    @Parameter
    private TestDatabase.Kind kind;

    private TestOffice test;
    private Payments payments;
    private PatientId patient;

    @BeforeEach
    void open() {
        test = new TestOffice(kind);
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
    void whatAPaymentWouldPayIsKnownBeforeAndNothingElseIsPaid() {
        visitOn(LocalDate.of(2026, 2, 10));
        visitOn(LocalDate.of(2026, 1, 10));
        Owed owed = payments.owed(patient);

        assertThat(owed.charges())
                .extracting(charge -> charge.serviceOn() + " " + charge.owed())
                .containsExactly("2026-01-10 200.00", "2026-01-10 15.50", "2026-02-10 200.00", "2026-02-10 15.50");
        assertThat(owed.charges()).noneMatch(charge -> charge.procedure().isEmpty());
        assertThat(owed.total()).isEqualTo(Money.ofCents(43_100));
        assertThat(owed.shares(Money.ofCents(30_000)))
                .containsExactly(Money.ofCents(20_000), Money.ofCents(1_550), Money.ofCents(8_450), Money.ZERO);

        assertThat(payments.add(payment(30_000), owed).applied()).isEqualTo(Money.ofCents(30_000));
        assertThat(openItems())
                .extracting(OpenItem::balance)
                .containsExactly(Money.ofCents(11_550), Money.ofCents(1_550));
        assertThatThrownBy(() -> payments.add(payment(30_000), owed))
                .hasMessage("What the patient owes, or the credit, has changed since it was shown. Nothing was taken "
                        + "yet; look at it again.");
        assertThat(payments.list(PaymentFilter.of(patient))).hasSize(1);
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
        Receipt receipt = payments.add(deposit(1_000));

        assertThat(receipt.credit()).isEqualTo(Money.ofCents(1_000));
        assertThat(payments.list(PaymentFilter.of(patient)))
                .extracting(row -> row.payment().reference())
                .containsExactly("slip 9");

        visitOn(TestOffice.VISIT_DAY);
        test.office().session().run(tx -> payments.applyCredits(tx, List.of(patient)));
        assertThat(balances())
                .containsEntry(AccountKind.PATIENT_RECEIVABLE, Money.ofCents(43_100))
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ofCents(-1_000));

        CreditUse use = payments.creditUse(patient);
        assertThat(use.credit()).isEqualTo(Money.ofCents(1_000));
        assertThat(use.parts()).extracting(CreditUse.Part::serviceOn).containsExactly(TestOffice.VISIT_DAY);
        assertThat(use.parts()).extracting(CreditUse.Part::used).containsExactly(Money.ofCents(1_000));
        assertThat(use.parts()).noneMatch(part -> part.procedure().isEmpty());
        assertThat(payments.applyCredit(use)).isEqualTo(Money.ofCents(1_000));
        assertThatThrownBy(() -> payments.applyCredit(use))
                .hasMessage(
                        "What the patient owes, or the credit, has changed since it was shown. Nothing was used; look "
                                + "at it again.");
        assertThat(payments.creditUse(patient).parts()).isEmpty();
        assertThat(payments.applyCredit(patient)).isEqualTo(Money.ZERO);
        assertThat(balances())
                .containsEntry(AccountKind.PATIENT_RECEIVABLE, Money.ofCents(42_100))
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ZERO);
    }

    @Test
    void moneyBesideADepositIsUsedAsIfThereWereNone() {
        payments.add(deposit(1_000));
        payments.add(payment(2_500));
        visitOn(TestOffice.VISIT_DAY);

        assertThat(balances())
                .containsEntry(AccountKind.PATIENT_RECEIVABLE, Money.ofCents(19_050))
                .containsEntry(AccountKind.UNAPPLIED_PATIENT, Money.ofCents(-1_000));
        assertThat(test.office().check(Progress.SILENT)).allMatch(CheckResult::passed);
    }

    @Test
    void theListSaysWhatIsLeftOfEachPayment() {
        PatientId other = test.patient("P2");
        payments.add(deposit(1_000));
        payments.add(payment(2_500));
        visitOn(TestOffice.VISIT_DAY); // 215.50, of which 25.00 are paid by R000002
        payments.add(paid(other, 20_000, LocalDate.of(2026, 2, 25)));
        payments.add(paid(other, 10_000, LocalDate.of(2026, 2, 26)));
        test.visit(other); // 215.50: all of R000003, 15.50 of R000004

        assertThat(listed(new PaymentFilter(null, null, null, false)))
                .containsExactly(
                        "R000002 P1 25.00 - 25.00 = 0.00",
                        "R000001 P1 10.00 - 0.00 = 10.00 for later",
                        "R000004 P2 100.00 - 15.50 = 84.50",
                        "R000003 P2 200.00 - 200.00 = 0.00");
        assertThat(listed(new PaymentFilter(null, null, null, true)))
                .containsExactly("R000001 P1 10.00 - 0.00 = 10.00 for later", "R000004 P2 100.00 - 15.50 = 84.50");
        LocalDate day = LocalDate.of(2026, 2, 25);
        assertThat(listed(new PaymentFilter(other, day, day, false)))
                .containsExactly("R000003 P2 200.00 - 200.00 = 0.00");
        assertThat(listed(new PaymentFilter(patient, null, day, false))).isEmpty();

        assertThat(payments.applyCredit(patient)).isEqualTo(Money.ofCents(1_000));
        assertThat(listed(PaymentFilter.of(patient)))
                .containsExactly("R000002 P1 25.00 - 25.00 = 0.00", "R000001 P1 10.00 - 10.00 = 0.00 for later");
    }

    @Test
    void aCreditIsUsedInOneAuditedStepAndOnlyOnce() {
        visitOn(TestOffice.VISIT_DAY);
        payments.add(deposit(1_000));

        assertThat(payments.applyCredit(patient)).isEqualTo(Money.ofCents(1_000));
        assertThat(payments.applyCredit(patient)).isEqualTo(Money.ZERO);
        assertThat(openItems())
                .extracting(OpenItem::balance)
                .containsExactly(Money.ofCents(19_000), Money.ofCents(1_550));
        List<String> audited = test.office()
                .session()
                .read(tx -> tx.dsl()
                        .select(AUDIT_ENTRY.ENTITY_KIND, AUDIT_ENTRY.DETAIL)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ACTION_NAME.eq("payment.credit-used"))
                        .fetch(row -> row.value1() + " " + row.value2()));
        assertThat(audited).containsExactly("patient 10.00");
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
        assertThat(payments.list(PaymentFilter.of(patient))).isEmpty();
    }

    private List<String> listed(PaymentFilter filter) {
        return payments.list(filter).stream()
                .map(row -> row.payment().receiptNumber() + " " + row.accountNumber() + " "
                        + row.payment().amount() + " - " + row.applied() + " = " + row.unapplied()
                        + (row.isForLater() ? " for later" : ""))
                .toList();
    }

    private List<OpenItem> openItems() {
        return test.office()
                .session()
                .read(tx -> test.office().balances().openItems(tx, Account.patientReceivable(patient)));
    }

    private NewPayment payment(long cents) {
        return paid(patient, cents, TestOffice.TODAY);
    }

    private static NewPayment paid(PatientId by, long cents, LocalDate on) {
        return NewPayment.of(by, PaymentMethod.CHECK, Money.ofCents(cents), on, "check 17");
    }

    private NewPayment deposit(long cents) {
        return new NewPayment(patient, PaymentMethod.CARD, Money.ofCents(cents), TestOffice.TODAY, "slip 9", "", true);
    }

    private void visitOn(LocalDate day) {
        test.office().chargeEntry().close(test.office().chargeEntry().enter(test.draft(patient, day)));
    }

    private Map<AccountKind, Money> balances() {
        return test.office().session().read(tx -> test.office().balances().byKind(tx));
    }
}
