package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// A visit is checked while it is typed, with the findings its claim would have, and nothing is kept of it.
final class DraftScrubTest {
    @Test
    void aVisitIsCheckedAsItsClaimWouldBe() {
        try (TestOffice test = new TestOffice()) {
            PatientId patient = test.insured("P1");
            EncounterDraft draft = with(test.draft(patient, TestOffice.VISIT_DAY), "21", "J3490");

            Optional<List<ScrubFinding>> found = drafts(test).check(draft);

            assertThat(found.orElseThrow())
                    .extracting(ScrubFinding::rule, ScrubFinding::fieldPath)
                    .containsExactlyInAnyOrder(
                            tuple("admission-date-missing", "dates[435]"),
                            tuple("facility-missing", "providers.facility"),
                            tuple("description-missing", "lines[2].procedure.description"));
            assertThat(test.office().chargeEntry().open()).isEmpty();
            assertThat(test.office().claims().count(null)).isZero();
        }
    }

    @Test
    void theFindingsAreThoseOfTheClaimThatIsMadeOfIt() {
        try (TestOffice test = new TestOffice()) {
            PatientId patient = test.dependent("P1");
            EncounterDraft draft = with(test.draft(patient, TestOffice.VISIT_DAY), "22", "E1399");
            List<ScrubFinding> typed = drafts(test).check(draft).orElseThrow();

            var visit = test.office().chargeEntry().enter(draft);
            test.office().chargeEntry().close(visit);
            ScrubResult sent =
                    test.office().scrubbing().scrub(test.office().claims().create(visit));

            assertThat(sent.findings()).isNotEmpty().isEqualTo(typed);
        }
    }

    @Test
    void aSoundVisitHasNoFindingAndOneWithoutAPayerIsNotChecked() {
        try (TestOffice test = new TestOffice()) {
            assertThat(drafts(test).check(test.draft(test.insured("P1"), TestOffice.VISIT_DAY)))
                    .contains(List.of());
            assertThat(drafts(test).check(test.draft(test.patient("P2"), TestOffice.VISIT_DAY)))
                    .isEmpty();
        }
    }

    @Test
    void aDiagnosisThatStandsTwiceIsFoundWhileTheVisitIsTyped() {
        try (TestOffice test = new TestOffice()) {
            EncounterDraft draft = test.draft(test.insured("P1"), TestOffice.VISIT_DAY);
            EncounterDraft doubled = with(
                    draft,
                    draft.place(),
                    List.of(new Icd10("J189"), new Icd10("J189")),
                    draft.lines().subList(0, 1));

            assertThat(drafts(test).check(doubled).orElseThrow())
                    .extracting(ScrubFinding::rule, ScrubFinding::fieldPath, ScrubFinding::stops)
                    .containsExactly(tuple("diagnosis-twice", "diagnoses[2]", true));
        }
    }

    @Test
    void aVisitWithoutAPriceIsNotCheckedYet() {
        try (TestOffice test = new TestOffice()) {
            EncounterDraft draft = test.draft(test.insured("P1"), TestOffice.VISIT_DAY);
            ChargeDraft unpriced = ChargeDraft.of(new ProcedureCode("G0101"), TestOffice.VISIT_DAY);

            assertThat(drafts(test).check(with(draft, draft.place(), List.of(unpriced))))
                    .isEmpty();
        }
    }

    private static DraftScrub drafts(TestOffice test) {
        return test.office().scrubbing().drafts(test.office().chargeEntry());
    }

    private static EncounterDraft with(EncounterDraft draft, String place, String second) {
        return with(
                draft,
                new PlaceOfService(place),
                List.of(
                        draft.lines().getFirst(),
                        ChargeDraft.of(new ProcedureCode(second), draft.serviceOn())
                                .at(Money.ofCents(1_550))));
    }

    private static EncounterDraft with(EncounterDraft draft, PlaceOfService place, List<ChargeDraft> lines) {
        return with(draft, place, List.of(new Icd10("E119")), lines);
    }

    private static EncounterDraft with(
            EncounterDraft draft, PlaceOfService place, List<Icd10> diagnoses, List<ChargeDraft> lines) {
        return new EncounterDraft(
                draft.externalKey(),
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                place,
                draft.isSelfPay(),
                draft.circumstances(),
                diagnoses,
                lines);
    }
}
