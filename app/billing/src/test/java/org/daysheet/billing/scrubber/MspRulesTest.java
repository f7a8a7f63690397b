package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.FilingTerms;
import org.daysheet.billing.codelists.CodeFacts;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why Medicare is not asked first. The service of every document is on 2026-02-20.
final class MspRulesTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();

    @ParameterizedTest
    @CsvSource({
        // order, reason, born, accident, finding
        "P,,1980-04-17,,",
        "S,,1980-04-17,,msp-reason-missing",
        "P,12,1950-04-17,,msp-reason-needless",
        "S,99,1950-04-17,,msp-reason-unknown",
        "S,12,1961-02-20,,",
        "S,12,1961-02-21,,msp-not-aged",
        "S,43,1961-02-21,,",
        "S,43,1961-02-20,,msp-not-disabled",
        "S,13,1980-04-17,,msp-kidney-unseen",
        "S,14,1980-04-17,AA,",
        "S,14,1980-04-17,,msp-accident-missing",
        "S,47,1980-04-17,OA,",
        "S,47,1980-04-17,EM,msp-accident-missing",
        "S,15,1980-04-17,EM,",
        "S,15,1980-04-17,AA,msp-work-missing",
        "S,16,1980-04-17,,",
        "S,41,1980-04-17,,",
        "S,42,1980-04-17,,"
    })
    void theReasonIsToldExactlyWhenMedicareWaitsAndFitsThePatient(
            String order, @Nullable String reason, String born, @Nullable String accident, @Nullable String finding) {
        List<String> rules = rules(claim(order, reason, born, accident), MedicareQuestions.NONE);

        assertThat(rules).isEqualTo(Optional.ofNullable(finding).map(List::of).orElse(List.of()));
    }

    @Test
    void kidneyFailureIsSeenInADiagnosis() {
        ProfessionalClaim claim = claim("S", "13", "1980-04-17", null);

        assertThat(rules(
                        Documents.with(claim, "diagnoses/1", "{'qualifier':'ABF','code':'Z992'}"),
                        MedicareQuestions.NONE))
                .isEmpty();
    }

    @Test
    void theAnswersOfThePatientHoldForNinetyDays() {
        ProfessionalClaim claim = claim("P", null, "1950-04-17", null);

        assertThat(rules(claim, asked(LocalDate.of(2025, 11, 22)))).isEmpty();
        assertThat(rules(claim, asked(LocalDate.of(2025, 11, 21)))).containsExactly("msp-asked-long-ago");
        assertThat(rules(claim, asked(LocalDate.of(2026, 2, 28)))).isEmpty();
        assertThat(rules(claim, asked(null))).containsExactly("msp-not-asked");
        assertThat(rules(Documents.with(claim, "terms/frequency", "'8'"), asked(null)))
                .doesNotContain("msp-not-asked");
    }

    @Test
    void aFindingNamesThePlaceAndSaysWhatToDo() {
        ScrubFinding found = Scrubber.check(claim("P", null, "1950-04-17", null), asked(LocalDate.of(2025, 11, 21)))
                .getFirst();

        assertThat(found)
                .isEqualTo(new ScrubFinding(
                        "msp-asked-long-ago",
                        ScrubSeverity.WARNS,
                        "subscriber.mspAskedOn",
                        "The patient was last asked on 11/21/2025 what pays before Medicare, more than 90 days before "
                                + "the service.",
                        "Ask again, and enter the day at the coverage by Medicare."));
        assertThat(Scrubber.check(SOUND, asked(null)))
                .singleElement()
                .extracting(ScrubFinding::fieldPath)
                .isEqualTo("dependent.mspAskedOn");
    }

    @Test
    void theDayOfAskingIsReadFromTheCoverageOfTheDayOfService() {
        try (TestOffice test = new TestOffice()) {
            PayerId medicare =
                    test.office().practices().keepPayer(PayerFacts.of("Medicare of the North", "MCRN3", "MB"));
            PatientId patient = test.insured("P1");
            CoverageFacts facts =
                    CoverageFacts.ofPatient(medicare, 2, "1EG4TE5MK73", Period.from(LocalDate.of(2026, 1, 1)));
            CoverageId second = test.office().coverages().keep(patient, facts);
            ClaimId claim = test.office().claims().create(test.visit(patient));

            assertThat(rules(test, claim)).containsExactly("msp-not-asked");
            test.office().coverages().askedOn(second, TestOffice.VISIT_DAY);
            assertThat(test.office().coverages().coverage(second).facts())
                    .isEqualTo(facts.askedOn(TestOffice.VISIT_DAY));
            assertThat(rules(test, claim)).isEmpty();
            test.office().coverages().askedOn(second, TestOffice.VISIT_DAY.minusDays(91));
            assertThat(rules(test, claim)).containsExactly("msp-asked-long-ago");
        }
    }

    private static List<String> rules(TestOffice test, ClaimId claim) {
        return test.office().scrubbing().scrub(claim).findings().stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    /// A claim to Medicare.
    private static ProfessionalClaim claim(
            String order, @Nullable String reason, String born, @Nullable String accident) {
        ProfessionalClaim claim = Documents.with(
                SOUND,
                "subscriber/filingIndicator",
                "'MB'",
                "subscriber/sequence",
                "'" + order + "'",
                "subscriber/birthDate",
                "'" + born + "'");
        if (reason != null) {
            claim = Documents.with(claim, "subscriber/mspReason", "'" + reason + "'");
        }
        return accident == null ? claim : Documents.with(claim, "terms/relatedCauses/codes", "['" + accident + "']");
    }

    private static ScrubContext asked(@Nullable LocalDate on) {
        return context(new MedicareQuestions(true, on));
    }

    private static ScrubContext context(MedicareQuestions medicare) {
        return new ScrubContext(
                Documents.TODAY,
                new FilingTerms(90, null, 90, null),
                PayerWishes.usual(""),
                Gates.NONE,
                medicare,
                List.of(),
                CodeFacts.NONE,
                List.of(),
                List.of(),
                Set.of());
    }

    private static List<String> rules(ProfessionalClaim claim, MedicareQuestions medicare) {
        return rules(claim, context(medicare));
    }

    /// Those about Medicare.
    private static List<String> rules(ProfessionalClaim claim, ScrubContext context) {
        return Scrubber.check(claim, context).stream()
                .map(ScrubFinding::rule)
                .filter(rule -> rule.startsWith("msp"))
                .toList();
    }
}
