package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.Encounters;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.followups.WorklistFilter;
import org.daysheet.billing.followups.WorklistRow;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The case of an accident: offered for the patient's next visit, and named where somebody has to call about a claim.
class LastCaseTest {
    private static final LocalDate DAY = TestOffice.VISIT_DAY;
    private static final Accident AT_WORK = new Accident(
            Accident.Kind.EM,
            DAY.minusDays(9),
            "",
            new AccidentCase("WC-77", "Kim Ortega", "217-555-0190", "Lee Rivera", "217-555-0107"));

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
    void theLastCaseOfAPatientIsThatOfTheNewestVisitThatNamesOne() {
        PatientId patient = test.insured("P1");
        Encounters visits = test.office().encounters();
        assertThat(visits.lastCaseOf(patient, DAY, null)).isEmpty();
        EncounterId hurt = visit(patient, hurt());
        EncounterId ill = visit(patient, Circumstances.NONE);

        assertThat(visits.lastCaseOf(patient, DAY, null)).contains(AT_WORK);
        assertThat(visits.lastCaseOf(patient, DAY.minusDays(1), null)).isEmpty();
        assertThat(visits.lastCaseOf(patient, DAY, hurt)).isEmpty();
        assertThat(visits.lastCaseOf(patient, DAY, ill)).contains(AT_WORK);
        assertThat(visits.lastCaseOf(test.insured("P2"), DAY, null)).isEmpty();
        assertThat(visits.accidentOf(hurt)).contains(AT_WORK);
        assertThat(visits.accidentOf(ill)).isEmpty();
    }

    @Test
    void aTaskAboutAClaimForAnAccidentSaysWhoHandlesItThere() {
        ask("hurt", claim(visit(test.insured("P1"), hurt())));
        ask("ill", claim(visit(test.insured("P2"), Circumstances.NONE)));

        assertThat(test.office().worklist().page(WorklistFilter.of(WorklistFilter.Scope.OPEN), 0, 9))
                .extracting(WorklistRow::title, WorklistRow::adjuster)
                .containsExactlyInAnyOrder(tuple("hurt", "Kim Ortega 217-555-0190"), tuple("ill", ""));
    }

    private static Circumstances hurt() {
        return new Circumstances("", "", AT_WORK, null, null);
    }

    private void ask(String title, ClaimId claim) {
        TaskDraft task =
                new TaskDraft(title, TaskKind.OTHER, DAY, Money.ofCents(1_000), title, TaskDraft.About.claim(claim));
        test.office().session().run(tx -> {
            var _ = test.office().followUps().open(tx, task);
        });
    }

    private ClaimId claim(EncounterId visit) {
        return test.office().claims().create(visit);
    }

    private EncounterId visit(PatientId patient, Circumstances circumstances) {
        EncounterDraft plain = test.draft(patient, DAY);
        EncounterId id = test.office()
                .chargeEntry()
                .enter(new EncounterDraft(
                        "",
                        patient,
                        plain.providers(),
                        DAY,
                        plain.place(),
                        false,
                        circumstances,
                        plain.diagnoses(),
                        plain.lines()));
        test.office().chargeEntry().close(id);
        return id;
    }
}
