package org.daysheet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.Balances;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Balances of many patients at once, and as they stood on a day. A visit of the test office costs 215.50.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class BalancesTest {
    @Parameter
    private TestDatabase.Kind kind;

    private TestOffice test;
    private Balances balances;

    @BeforeEach
    void open() {
        test = new TestOffice(kind);
        balances = test.office().balances();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyPatientOfAPageGetsTheOwnBalances() {
        PatientId insured = test.insured("P1");
        PatientId uninsured = test.patient("P2");
        PatientId stranger = test.patient("P3");
        test.visit(insured);
        test.visit(uninsured);
        pay(uninsured, 30_000);

        Map<PatientId, Map<ResponsibleParty, Money>> found = test.office()
                .session()
                .read(tx -> balances.ofPatients(tx, List.of(stranger, uninsured, insured, insured)));

        assertThat(found)
                .isEqualTo(Map.of(
                        insured, owing(ResponsibleParty.PRIMARY, 21_550),
                        uninsured, owing(ResponsibleParty.UNAPPLIED, -8_450),
                        stranger, owing(ResponsibleParty.PATIENT, 0)));
        assertThat(test.office().session().<Map<ResponsibleParty, Money>>read(tx -> balances.ofPatient(tx, insured)))
                .isEqualTo(found.get(insured));
    }

    @Test
    void aPageOfNobodyIsEmpty() {
        assertThat(test.office()
                        .session()
                        .<Map<PatientId, Map<ResponsibleParty, Money>>>read(tx -> balances.ofPatients(tx, List.of())))
                .isEmpty();
    }

    @Test
    void theBooksCanBeReadAsTheyStoodOnAnEarlierDay() {
        PatientId insured = test.insured("P1");
        PatientId uninsured = test.patient("P2");
        test.visit(insured);
        test.database().clock().setDay(TestOffice.TODAY.plusDays(1));
        test.visit(uninsured);
        pay(uninsured, 1_550);

        assertThat(kinds(TestOffice.TODAY.minusDays(1))).isEmpty();
        assertThat(kinds(TestOffice.TODAY))
                .isEqualTo(Map.of(
                        AccountKind.REVENUE, Money.ofCents(-21_550),
                        AccountKind.INSURANCE_RECEIVABLE, Money.ofCents(21_550)));
        assertThat(kinds(TestOffice.TODAY.plusDays(1)))
                .isEqualTo(Map.of(
                        AccountKind.REVENUE, Money.ofCents(-43_100),
                        AccountKind.INSURANCE_RECEIVABLE, Money.ofCents(21_550),
                        AccountKind.PATIENT_RECEIVABLE, Money.ofCents(20_000),
                        AccountKind.CASH, Money.ofCents(1_550),
                        AccountKind.UNAPPLIED_PATIENT, Money.ZERO))
                .isEqualTo(test.office().session().<Map<AccountKind, Money>>read(balances::byKind));
        assertThat(parties(TestOffice.TODAY)).isEqualTo(owing(ResponsibleParty.PRIMARY, 21_550));
        assertThat(parties(TestOffice.TODAY.plusDays(30)))
                .isEqualTo(test.office().session().<Map<ResponsibleParty, Money>>read(balances::byParty));
    }

    private Map<AccountKind, Money> kinds(LocalDate on) {
        return test.office().session().read(tx -> balances.byKind(tx, on));
    }

    private Map<ResponsibleParty, Money> parties(LocalDate on) {
        return test.office().session().read(tx -> balances.byParty(tx, on));
    }

    private void pay(PatientId patient, long cents) {
        var _ = test.office()
                .payments()
                .add(NewPayment.of(patient, PaymentMethod.CHECK, Money.ofCents(cents), TestOffice.TODAY, "check 17"));
    }

    private static Map<ResponsibleParty, Money> owing(ResponsibleParty party, long cents) {
        Map<ResponsibleParty, Money> all = new EnumMap<>(ResponsibleParty.class);
        for (ResponsibleParty each : ResponsibleParty.values()) {
            all.put(each, Money.ZERO);
        }
        all.put(party, Money.ofCents(cents));
        return all;
    }
}
