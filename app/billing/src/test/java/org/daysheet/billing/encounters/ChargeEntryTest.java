package org.daysheet.billing.encounters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ChargeEntryTest {
    private TestOffice test;
    private ChargeEntry entry;

    @BeforeEach
    void open() {
        test = new TestOffice();
        entry = test.office().chargeEntry();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void closingAVisitChargesTheCoverageThatIsPrimaryOnThatDay() {
        PatientId patient = test.insured("P1");
        ChargedEncounter charged = entry.close(entry.enter(test.draft(patient, TestOffice.VISIT_DAY)));

        assertThat(charged.total()).isEqualTo(Money.ofCents(21_550));
        assertThat(charged.charges()).hasSize(2);
        assertThat(byParty(patient)).containsEntry(ResponsibleParty.PRIMARY, Money.ofCents(21_550));
        assertThat(byParty(patient)).containsEntry(ResponsibleParty.PATIENT, Money.ZERO);
        assertThat(byKind()).containsEntry(AccountKind.REVENUE, Money.ofCents(-21_550));
        Encounter encounter = entry.show(charged.encounter());
        assertThat(encounter.isClosed()).isTrue();
        assertThat(encounter.charges())
                .extracting(Charge::amount)
                .containsExactly(Money.ofCents(20_000), Money.ofCents(1_550));
        assertThat(encounter.charges()).extracting(Charge::chargedOn).containsOnly(TestOffice.TODAY);
    }

    @Test
    void withoutACoverageOnThatDayThePatientOwes() {
        PatientId patient = test.insured("P1");
        entry.close(entry.enter(test.draft(patient, LocalDate.of(2025, 12, 31))));

        assertThat(byParty(patient)).containsEntry(ResponsibleParty.PATIENT, Money.ofCents(21_550));
    }

    @Test
    void aClosedVisitIsNeitherChangedNorClosedAgain() {
        PatientId patient = test.insured("P1");
        EncounterId id = test.visit(patient);

        assertThatThrownBy(() -> entry.close(id)).isInstanceOf(BillingException.class);
        assertThatThrownBy(() -> entry.change(id, test.draft(patient, TestOffice.VISIT_DAY)))
                .isInstanceOf(BillingException.class)
                .hasMessage("The visit of 02/20/2026 is closed and its charges are posted; correct it instead: wrong "
                        + "charges are taken back and the right ones take their place.");
        assertThat(byParty(patient)).containsEntry(ResponsibleParty.PRIMARY, Money.ofCents(21_550));
    }

    @Test
    void aLineWithoutAmountIsPricedByUnitsFromTheFeeScheduleOfItsDay() {
        fee("J3420", LocalDate.of(2026, 1, 1), 1_033);
        fee("J3420", LocalDate.of(2026, 3, 1), 9_999);
        EncounterId id = entry.enter(with(line("J3420", new Units(2_500, Units.Type.UN))));

        // 10.33 x 2.5 = 25.825
        assertThat(entry.show(id).facts().lines().getFirst().amount()).isEqualTo(Money.ofCents(2_583));
    }

    @Test
    void aLineWithoutAmountAndFeeIsRefusedWithItsCodeAndDay() {
        assertThatThrownBy(() -> entry.enter(with(line("G2211", Units.ONE))))
                .isInstanceOf(BillingException.class)
                .hasMessage("No fee schedule has a price for G2211 on 02/20/2026. Add the fee, or enter an amount on "
                        + "the line.");
        assertThat(entry.open()).isEmpty();
    }

    @Test
    void aPointerMustNameADiagnosisOfTheVisit() {
        ChargeDraft line = new ChargeDraft(
                new ProcedureCode("G0439"),
                List.of(),
                Units.ONE,
                Money.ofCents(1),
                List.of(1, 3),
                TestOffice.VISIT_DAY,
                TestOffice.VISIT_DAY,
                null,
                "",
                null);

        assertThatThrownBy(() -> entry.enter(with(line)))
                .isInstanceOf(BillingException.class)
                .hasMessage("G0439 points to diagnosis 3, but the visit has 2. Correct the pointer or add the "
                        + "diagnosis.");
    }

    @Test
    void everythingEnteredAboutAVisitComesBack() {
        LocalDate day = TestOffice.VISIT_DAY;
        var line = new ChargeDraft(
                new ProcedureCode("J3490"),
                List.of(new Modifier("25"), new Modifier("59"), new Modifier("LT"), new Modifier("GA")),
                new Units(1_500, Units.Type.UN),
                Money.ofCents(7_007),
                List.of(2, 1),
                day,
                day.plusDays(2),
                new org.daysheet.types.code.PlaceOfService("12"),
                "compounded drug",
                new Drug("00409004801", 2_250, "ML"));
        EncounterDraft plain = with(line);
        var draft = new EncounterDraft(
                "EHR-77",
                plain.patient(),
                plain.providers(),
                day,
                plain.place(),
                false,
                new Circumstances(
                        "AUTH1",
                        "see note",
                        new Accident(Accident.Kind.AA, day.minusDays(3), "IL"),
                        day.minusDays(4),
                        day.minusDays(1)),
                plain.diagnoses(),
                plain.lines());
        EncounterId id = entry.enter(draft);

        assertThat(entry.show(id).facts()).isEqualTo(draft);
        assertThat(test.office()
                        .session()
                        .<EncounterId>read(
                                tx -> entry.byExternalKey(tx, "EHR-77").orElseThrow()))
                .isEqualTo(id);
    }

    @Test
    void aVisitOfTomorrowIsNotClosedToday() {
        EncounterId id = entry.enter(test.draft(test.patient("P1"), TestOffice.TODAY.plusDays(1)));

        assertThatThrownBy(() -> entry.close(id)).isInstanceOf(BillingException.class);
        assertThat(entry.show(id).charges()).isEmpty();
        assertThat(entry.open()).containsExactly(id);
    }

    @Test
    void aVisitIsSavedAndChargedTogetherOrNotAtAll() {
        PatientId patient = test.insured("P1");
        EncounterDraft tomorrow = test.draft(patient, TestOffice.TODAY.plusDays(1));
        assertThatThrownBy(() -> entry.charge(null, tomorrow))
                .isInstanceOf(BillingException.class)
                .hasMessage(
                        "The visit is dated 03/03/2026, which lies in the future. Close it on that day, or correct the "
                                + "date.");
        assertThat(entry.open()).isEmpty();

        EncounterId saved = entry.save(null, tomorrow);
        assertThat(entry.save(saved, tomorrow)).isEqualTo(saved);
        ChargedEncounter charged = entry.charge(saved, test.draft(patient, TestOffice.VISIT_DAY));
        assertThat(charged.encounter()).isEqualTo(saved);
        assertThat(charged.total()).isEqualTo(Money.ofCents(21_550));
        assertThat(entry.open()).isEmpty();
        assertThat(byParty(patient)).containsEntry(ResponsibleParty.PRIMARY, Money.ofCents(21_550));
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        EncounterDraft plain = test.draft(test.patient("P1"), TestOffice.TODAY.plusDays(1));
        EncounterDraft wrong = new EncounterDraft(
                "",
                plain.patient(),
                plain.providers(),
                plain.serviceOn(),
                plain.place(),
                false,
                Circumstances.NONE,
                List.of(),
                List.of(line("G2211", Units.ONE), plain.lines().get(1)));

        assertThat(entry.faults(wrong, true))
                .extracting(DraftFault::line, fault -> fault.problem().key())
                .containsExactly(
                        tuple(1, "encounters.enter.pointer-wrong"), tuple(2, "encounters.enter.pointer-wrong"));
        assertThat(entry.faults(plain, false)).isEmpty();
        assertThat(entry.faults(plain, true))
                .extracting(DraftFault::line, fault -> fault.problem().key())
                .containsExactly(tuple(0, "encounters.close.in-future"));
        assertThat(entry.open()).isEmpty();
    }

    @Test
    void aVisitThatWasChangedSinceItWasReadIsOvertakenUntilItIsCharged() {
        PatientId patient = test.patient("P1");
        EncounterId id = entry.enter(test.draft(patient, TestOffice.VISIT_DAY));
        String read = entry.show(id).version();
        entry.change(id, test.draft(patient, TestOffice.VISIT_DAY));
        assertThat(isOvertaken(id, read)).as("changed into the same").isFalse();
        entry.change(id, test.draft(patient, TestOffice.VISIT_DAY.minusDays(1)));
        assertThat(isOvertaken(id, read)).isTrue();
        entry.close(id);
        assertThat(isOvertaken(id, read)).isFalse();
    }

    private boolean isOvertaken(EncounterId id, String version) {
        return test.office().session().read(tx -> entry.isOvertaken(tx, id, version));
    }

    @Test
    void theFeeOfALineIsThatOfThePayerAskedFirst() {
        PatientId patient = test.insured("P1");
        fee("G2211", LocalDate.of(2026, 1, 1), 4_100);
        test.office()
                .feeSchedules()
                .add(
                        test.payer(),
                        new Fee(
                                "Acme",
                                new ProcedureCode("G2211"),
                                null,
                                LocalDate.of(2026, 1, 1),
                                Money.ofCents(3_900),
                                ""));

        ChargeDraft line = line("G2211", Units.ONE);
        assertThat(entry.fee(patient, false, TestOffice.VISIT_DAY, line))
                .map(Fee::amount)
                .contains(Money.ofCents(3_900));
        assertThat(entry.fee(patient, true, TestOffice.VISIT_DAY, line))
                .map(Fee::amount)
                .contains(Money.ofCents(4_100));
        assertThat(entry.fee(patient, false, TestOffice.VISIT_DAY, line("G9999", Units.ONE)))
                .isEmpty();
    }

    private EncounterDraft with(ChargeDraft line) {
        EncounterDraft draft = test.draft(test.patient("P1"), TestOffice.VISIT_DAY);
        return new EncounterDraft(
                "",
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                draft.place(),
                false,
                Circumstances.NONE,
                draft.diagnoses(),
                List.of(line));
    }

    private static ChargeDraft line(String code, Units units) {
        LocalDate day = TestOffice.VISIT_DAY;
        return new ChargeDraft(new ProcedureCode(code), List.of(), units, null, List.of(1), day, day, null, "", null);
    }

    private void fee(String code, LocalDate from, long cents) {
        test.office()
                .feeSchedules()
                .add(null, new Fee("Standard", new ProcedureCode(code), null, from, Money.ofCents(cents), ""));
    }

    private Map<ResponsibleParty, Money> byParty(PatientId patient) {
        return test.office().session().read(tx -> test.office().balances().ofPatient(tx, patient));
    }

    private Map<AccountKind, Money> byKind() {
        return test.office().session().read(tx -> test.office().balances().byKind(tx));
    }
}
