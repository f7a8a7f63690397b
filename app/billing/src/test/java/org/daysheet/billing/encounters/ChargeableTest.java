package org.daysheet.billing.encounters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What no payer would take is refused before it is posted, at the line that is wrong.
final class ChargeableTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;
    private static final LocalDate TOMORROW = TestOffice.TODAY.plusDays(1);

    private TestOffice test;

    @BeforeEach
    void open() {
        test = new TestOffice();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aLineThatEndsOrBeginsInTheFutureIsNotCharged() {
        EncounterDraft ends = draft(test.insured("P1"), List.of(new Icd10("E119")), line(List.of(1), DAY, TOMORROW));
        assertThat(faults(ends))
                .containsExactly("2 encounters.close.line-ends-in-future: G0439 ends on 03/03/2026, which lies in the"
                        + " future. Correct the date, or close the visit on that day.");
        EncounterDraft begins =
                draft(test.insured("P2"), List.of(new Icd10("E119")), line(List.of(1), TOMORROW, TOMORROW));
        assertThat(faults(begins))
                .containsExactly("2 encounters.close.line-begins-in-future: G0439 begins on 03/03/2026, which lies in"
                        + " the future. Correct the date, or close the visit on that day.");
        assertThat(test.office().chargeEntry().faults(begins, false)).isEmpty();
        assertNotClosed(begins, "encounters.close.line-begins-in-future");
    }

    @Test
    void aVisitOfACoverageNeedsADiagnosisAndALineOfItAPointer() {
        PatientId patient = test.insured("P1");
        EncounterDraft none = draft(patient, List.of(), line(List.of(), DAY, DAY));
        assertThat(faults(none))
                .containsExactly("0 encounters.close.no-diagnosis: The visit of 02/20/2026 is charged to a coverage but"
                        + " has no diagnosis, and no payer takes a claim without one. Enter the diagnosis, or say that"
                        + " the patient pays alone.");
        assertNotClosed(none, "encounters.close.no-diagnosis");
        EncounterDraft unpointed = draft(patient, List.of(new Icd10("E119")), line(List.of(), DAY, DAY));
        assertThat(faults(unpointed))
                .containsExactly("2 encounters.close.no-pointer: G0439 does not say for which diagnosis it was done."
                        + " Point it to one.");
        assertNotClosed(unpointed, "encounters.close.no-pointer");
    }

    @Test
    void aPatientWhoPaysAloneNeedsNoDiagnosis() {
        EncounterDraft draft = draft(test.patient("P1"), List.of(), line(List.of(), DAY, DAY));
        assertThat(faults(draft)).isEmpty();
        assertThat(test.office().chargeEntry().charge(null, draft).total()).isEqualTo(Money.ofCents(2_000));
    }

    private List<String> faults(EncounterDraft draft) {
        return test.office().chargeEntry().faults(draft, true).stream()
                .map(fault -> fault.line() + " " + fault.problem().key() + ": "
                        + fault.problem().message())
                .toList();
    }

    private void assertNotClosed(EncounterDraft draft, String key) {
        EncounterId id = test.office().chargeEntry().enter(draft);
        assertThatThrownBy(() -> test.office().chargeEntry().close(id))
                .isInstanceOfSatisfying(
                        BillingException.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
        assertThat(test.office().chargeEntry().show(id).isClosed()).isFalse();
    }

    /// A sound line of ten dollars and another one.
    private EncounterDraft draft(PatientId patient, List<Icd10> diagnoses, ChargeDraft second) {
        EncounterDraft usual = test.draft(patient, DAY);
        ChargeDraft first = line(diagnoses.isEmpty() ? List.of() : List.of(1), DAY, DAY);
        return new EncounterDraft(
                "",
                patient,
                usual.providers(),
                DAY,
                usual.place(),
                false,
                Circumstances.NONE,
                diagnoses,
                List.of(first, second));
    }

    private static ChargeDraft line(List<Integer> pointers, LocalDate from, LocalDate to) {
        return new ChargeDraft(
                new ProcedureCode("G0439"),
                List.of(),
                Units.ONE,
                Money.ofCents(1_000),
                pointers,
                from,
                to,
                null,
                "",
                null);
    }
}
