package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.codelists.CodeListKind;
import org.daysheet.billing.codelists.CodesWish;
import org.daysheet.billing.codelists.ListFiles;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Claims of the test office (G0439 and J3420 on 2026-02-20, diagnoses E119 and I10) against lists that were brought.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class ScrubbingWithListsTest {
    @Parameter
    private TestDatabase.Kind kind;

    @TempDir
    private Path folder;

    private TestOffice test;

    @BeforeEach
    void open() {
        test = new TestOffice(kind);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aListThatIsBroughtStopsAClaimAndOneThatIsRemovedNoLongerDoes() {
        ClaimId claim = test.readyClaim("P1");
        take(
                "icd10cm_order_2026.txt",
                List.of(ListFiles.icd(1, "E119", '0', "a group"), ListFiles.icd(2, "I10", '1', "one")));
        take("ccipra-v320r0-f1.txt", List.of(ListFiles.pair("J3420", "G0439", "20200101", "*", '0')));

        assertThat(findings(claim))
                .containsExactly(
                        tuple("diagnosis-not-billable", "diagnoses[1]"),
                        tuple("pair-never", "lines[1].procedure.modifiers"));
        test.office().codeLists().remove(CodeListKind.ICD10CM, "2026");
        test.office().codeLists().remove(CodeListKind.NCCI, "2026-Q1");
        assertThat(findings(claim)).isEmpty();
    }

    @Test
    void aClaimThatWasCheckedTodayIsCheckedAgainOnceAListCameIn() {
        ClaimId claim = test.readyClaim("P1");
        take("icd10cm_codes_2026.txt", List.of("I10     made up"));

        assertThat(test.office()
                        .session()
                        .write(tx -> test.office().scrubbing().checkedToday(tx, List.of(claim)))
                        .getFirst()
                        .claim()
                        .status())
                .isEqualTo(ClaimStatus.NEEDS_FIX);
    }

    @Test
    void whatTheSameProviderChargedForThePatientThatDayIsSeenAndOtherPatientsAreNot() {
        take("MUE_Eff_01-01-2026.csv", List.of("J3420,1,2 Date of Service Edit: Policy,made up"));
        PatientId patient = test.insured("P1");
        ClaimId first = test.office().claims().create(test.visit(patient));
        ClaimId stranger = test.office().claims().create(test.visit(test.insured("P2")));
        assertThat(findings(first)).isEmpty();
        assertThat(findings(stranger)).isEmpty();

        ClaimId second = test.office().claims().create(test.visit(patient));

        String number = test.office().claims().show(first).claim().controlNumber();
        assertThat(test.office().scrubbing().scrub(second).findings())
                .extracting(ScrubFinding::rule, ScrubFinding::message)
                .containsExactly(
                        tuple(
                                "units-above-day-always",
                                "2 units of J3420 on one day; 1 pass, and no payer makes an exception."),
                        tuple("charged-before", "G0439 on 02/20/2026 was charged before on claim " + number + "."),
                        tuple("charged-before", "J3420 on 02/20/2026 was charged before on claim " + number + "."));
        assertThat(findings(stranger)).isEmpty();
        assertThat(test.office().scrubbing().scrub(first).findings())
                .extracting(ScrubFinding::rule)
                .containsExactly("units-above-day-always");
    }

    @Test
    void aLineThatAnotherRenderedIsCountedWithWhatThatOneDidElsewhere() {
        take("MUE_Eff_01-01-2026.csv", List.of("J3420,1,2 Date of Service Edit: Policy,made up"));
        ProviderId okafor = test.office()
                .practices()
                .keepProvider(ProviderFacts.rendering(
                        PersonName.of("Okafor", "Daniel"), Npi.ofBase("199955032"), "207R00000X"));
        PatientId patient = test.insured("P1");
        EncounterDraft plain = test.draft(patient, TestOffice.VISIT_DAY);
        ChargeDraft drug = plain.lines().getLast();
        ChargeDraft okafors = drug.with(drug.more().by(new LineParties(okafor, null, null, null, null, "", "")));
        claim(plain, test.provider(), plain.lines());

        ClaimId second = claim(plain, test.provider(), List.of(okafors));
        assertThat(findings(second)).isEmpty();

        ClaimId third = claim(plain, okafor, List.of(drug));
        String number = test.office().claims().show(second).claim().controlNumber();
        assertThat(test.office().scrubbing().scrub(third).findings())
                .extracting(ScrubFinding::rule, ScrubFinding::message)
                .containsExactly(
                        tuple(
                                "units-above-day-always",
                                "2 units of J3420 on one day; 1 pass, and no payer makes an exception."),
                        tuple("charged-before", "J3420 on 02/20/2026 was charged before on claim " + number + "."));
    }

    private ClaimId claim(EncounterDraft like, ProviderId by, List<ChargeDraft> lines) {
        EncounterId visit = test.office()
                .chargeEntry()
                .enter(new EncounterDraft(
                        "",
                        like.patient(),
                        EncounterProviders.rendering(by),
                        like.serviceOn(),
                        like.place(),
                        false,
                        like.circumstances(),
                        like.diagnoses(),
                        lines));
        test.office().chargeEntry().close(visit);
        return test.office().claims().create(visit);
    }

    private void take(String name, List<String> lines) {
        Path file = ListFiles.file(folder, name, lines);
        assertThat(test.office().codeLists().take(file, CodesWish.NONE, Progress.SILENT))
                .hasSize(1);
        assertThat(test.office().codeLists().list()).isNotEmpty();
    }

    private List<Tuple> findings(ClaimId claim) {
        return test.office().scrubbing().scrub(claim).findings().stream()
                .map(finding -> tuple(finding.rule(), finding.fieldPath()))
                .toList();
    }
}
