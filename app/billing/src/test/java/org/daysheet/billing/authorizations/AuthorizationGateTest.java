package org.daysheet.billing.authorizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.LineParties;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What payers allowed is counted in the visits that carry the number, keeps claims beyond it back, and is asked for
/// anew before it runs out.
final class AuthorizationGateTest {
    private static final LocalDate TODAY = TestOffice.TODAY;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);

    private TestOffice test;
    private PatientId patient;
    private CoverageId coverage;

    @BeforeEach
    void open() {
        test = new TestOffice();
        patient = test.insured("P1");
        coverage = test.office().patients().coverages(patient).getFirst().id();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatIsUsedIsWhatWasChargedLessWhatWasTakenBack() {
        var _ = add("A1", TO, null, null);
        Random random = new Random(20_260_302);
        List<EncounterId> charged = new ArrayList<>();
        int visits = 0;
        for (int step = 0; step < 24; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    charged.add(visit(" a1 ", TODAY.minusDays(random.nextInt(40))));
                    visits++;
                }
                case 2 -> {
                    var _ = visit("OTHER", TODAY.minusDays(random.nextInt(40)));
                    var _ = test.office().chargeEntry().enter(draft("A1", TODAY));
                }
                default -> {
                    if (!charged.isEmpty()) {
                        test.office()
                                .visitCorrection()
                                .withdraw(charged.remove(random.nextInt(charged.size())), "entered twice");
                        visits--;
                    }
                }
            }
            AuthorizationUse use = use();
            assertThat(use.visits()).extracting(UsedVisit::encounter).containsExactlyInAnyOrderElementsOf(charged);
            assertThat(use.visits())
                    .hasSize(visits)
                    .isSortedAccordingTo((one, other) -> one.serviceOn().compareTo(other.serviceOn()));
            assertThat(use.unitsUsed()).isEqualByComparingTo(BigDecimal.valueOf(2L * visits));
        }
        assertThat(visits).isPositive();
    }

    @Test
    void unitsAreThoseOfTheProceduresThatAreCovered() {
        var _ = test.office()
                .authorizations()
                .add(new AuthorizationFacts(
                        coverage,
                        "A1",
                        new Period(FROM, TO),
                        List.of(new ProcedureCode("J3420")),
                        null,
                        3,
                        "by phone"));
        ClaimId id = claim("A1", TODAY.minusDays(3));

        assertThat(use().unitsUsed()).isEqualTo(BigDecimal.ONE);
        assertThat(use().unitsLeft()).contains(BigDecimal.valueOf(2));
        assertThat(use().visitsLeft()).isEmpty();
        assertThat(rules(id))
                .containsExactly(
                        "authorization-not-for WARNS lines[1].procedure",
                        "authorization-few-units WARNS references[G1]");
    }

    @Test
    void theNumberOfALineIsHeldToItsOwnDaysAndProceduresAndTheClaimsToThoseOfTheOtherLines() {
        var _ = add("A1", TO, null, null);
        var _ = test.office()
                .authorizations()
                .add(new AuthorizationFacts(
                        coverage,
                        "B1",
                        new Period(FROM, TODAY.minusDays(5)),
                        List.of(new ProcedureCode("J1885")),
                        1,
                        null,
                        "by phone"));
        EncounterDraft draft = draft("A1", TODAY.minusDays(3));
        ChargeDraft last = draft.lines().getLast();
        ChargeDraft own = last.with(last.more().by(new LineParties(null, null, null, null, null, " b1 ", "")));
        EncounterId visit = test.office()
                .chargeEntry()
                .enter(new EncounterDraft(
                        draft.externalKey(),
                        draft.patient(),
                        draft.providers(),
                        draft.serviceOn(),
                        draft.place(),
                        draft.isSelfPay(),
                        draft.circumstances(),
                        draft.diagnoses(),
                        List.of(draft.lines().getFirst(), own)));
        test.office().chargeEntry().close(visit);
        ClaimId id = test.office().claims().create(visit);

        assertThat(rules(id))
                .containsExactlyInAnyOrder(
                        "authorization-over STOPS lines[2].references[G1]",
                        "authorization-not-for WARNS lines[2].procedure",
                        "authorization-few-visits WARNS lines[2].references[G1]");
    }

    @Test
    void aClaimStaysOnlyWhenItsOwnVisitIsBeyondWhatWasAllowed() {
        var _ = add("A1", TO, 4, null);
        ClaimId first = claim("A1", TODAY.minusDays(9));
        assertThat(rules(first)).isEmpty();
        ClaimId second = claim("A1", TODAY.minusDays(8));
        assertThat(rules(first)).containsExactly("authorization-few-visits WARNS references[G1]");
        var _ = claim("A1", TODAY.minusDays(7));
        var _ = claim("A1", TODAY.minusDays(6));
        ClaimId fifth = claim("A1", TODAY.minusDays(6));

        assertThat(messages(fifth)).containsExactly("The authorization A1 is for 4 visits; this is visit 5.");
        assertThat(messages(second)).containsExactly("Of the 4 visits of the authorization A1, 0 are left.");
        assertThat(rules(fifth)).containsExactly("authorization-visits-used STOPS references[G1]");
    }

    @Test
    void aClaimOutsideOfItsDaysOrBeyondItsUnitsStays() {
        long id = add("A1", TO, null, 3);
        ClaimId claim = claim("A1", TODAY.minusDays(9));
        ClaimId beyond = claim("A1", TODAY.minusDays(8));
        assertThat(messages(beyond))
                .containsExactly("The authorization A1 is for 3 units; with this visit 4 are used.");

        test.office().authorizations().end(id, TODAY.minusDays(20), "new plan");
        assertThat(messages(claim))
                .contains("The authorization A1 held until 02/10/2026; the service was on 02/21/2026.");
        assertThat(rules(claim("A2", TODAY))).isEmpty();
        var _ = test.office()
                .authorizations()
                .add(new AuthorizationFacts(
                        coverage, "A3", Period.from(TODAY.minusDays(1)), List.of(), null, null, ""));
        assertThat(messages(claim("A3", TODAY.minusDays(5))))
                .containsExactly("The authorization A3 holds from 03/01/2026 on; the service was on 02/25/2026.");
    }

    @Test
    void aNumberIsAllowedOnceAtATimeAndExtendedAfterItWasEnded() {
        long id = add("A1", TO, 4, null);
        assertThatThrownBy(() -> add("a1 ", null, 8, null)).isInstanceOf(BillingException.class);
        assertThatThrownBy(() -> test.office().authorizations().end(id, TO, "")).isInstanceOf(BillingException.class);
        test.office().authorizations().end(id, FROM.minusDays(1), "typed wrongly");
        assertThatThrownBy(() -> test.office().authorizations().end(id, FROM, ""))
                .isInstanceOf(BillingException.class);
        assertThatThrownBy(() -> test.office().authorizations().end(99, FROM, ""))
                .isInstanceOf(BillingException.class);
        long next = add("A1", TO, 8, null);
        var _ = visit("A1", TODAY);

        assertThat(test.office().authorizations().ofPatient(patient))
                .extracting(AuthorizationUse::authorization)
                .containsExactly(
                        new Authorization(next, facts("A1", TO, 8, null), null, "", "pat"),
                        new Authorization(id, facts("A1", TO, 4, null), FROM.minusDays(1), "typed wrongly", "pat"));
        assertThat(test.office().authorizations().standing())
                .extracting(use -> use.authorization().id() + " " + use.visitsLeft())
                .containsExactly(next + " Optional[7]");
    }

    @Test
    void anExtensionBeginsUnusedAndWhatWasBeforeKeepsItsVisits() {
        long first = add("A1", TODAY.minusDays(10), 2, null);
        var _ = visit("A1", TODAY.minusDays(20));
        var _ = visit("A1", TODAY.minusDays(12));
        long second = test.office()
                .authorizations()
                .add(new AuthorizationFacts(
                        coverage, "A1", Period.from(TODAY.minusDays(9)), List.of(), 2, null, "extended"));
        ClaimId third = claim("A1", TODAY.minusDays(1));

        assertThat(messages(third)).containsExactly("Of the 2 visits of the authorization A1, 1 is left.");
        assertThat(test.office().authorizations().ofPatient(patient))
                .extracting(use -> use.authorization().id() + " " + use.visitsLeft())
                .containsExactly(second + " Optional[1]", first + " Optional[0]");
    }

    @Test
    void whatRunsOutWhileThePatientComesIsATaskUntilThereIsAnother() {
        var _ = add("A1", TODAY.plusDays(14), null, null);
        var _ = add("A2", TO, 3, null);
        var _ = add("UNUSED", TODAY.plusDays(3), null, null);
        test.office().followUps().watch();
        assertThat(tasks()).isEmpty();

        var _ = visit("A1", TODAY.minusDays(60));
        var _ = visit("A2", TODAY.minusDays(3));
        test.office().followUps().watch();
        assertThat(tasks())
                .containsExactlyInAnyOrder(
                        "AUTHORIZATION The authorization A1 of Acme Health Plan ends on 03/16/2026: ask for another one",
                        "AUTHORIZATION The authorization A2 of Acme Health Plan has 2 visits left: ask for another one");

        var _ = add("A4", TO, 12, null);
        test.office().followUps().watch();
        assertThat(tasks()).isEmpty();
    }

    private long add(String number, @Nullable LocalDate to, @Nullable Integer visits, @Nullable Integer units) {
        return test.office().authorizations().add(facts(number, to, visits, units));
    }

    private AuthorizationFacts facts(
            String number, @Nullable LocalDate to, @Nullable Integer visits, @Nullable Integer units) {
        return new AuthorizationFacts(coverage, number, new Period(FROM, to), List.of(), visits, units, "by phone");
    }

    private AuthorizationUse use() {
        return test.office().authorizations().ofPatient(patient).getFirst();
    }

    private EncounterDraft draft(String number, LocalDate day) {
        EncounterDraft draft = test.draft(patient, day);
        return new EncounterDraft(
                draft.externalKey(),
                patient,
                draft.providers(),
                day,
                draft.place(),
                false,
                new Circumstances(number, "", null, null, null),
                draft.diagnoses(),
                draft.lines());
    }

    private EncounterId visit(String number, LocalDate day) {
        EncounterId id = test.office().chargeEntry().enter(draft(number, day));
        test.office().chargeEntry().close(id);
        return id;
    }

    private ClaimId claim(String number, LocalDate day) {
        return test.office().claims().create(visit(number, day));
    }

    private List<String> rules(ClaimId id) {
        return findings(id)
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.fieldPath())
                .toList();
    }

    private List<String> messages(ClaimId id) {
        return findings(id).map(finding -> finding.message()).toList();
    }

    private Stream<ScrubFinding> findings(ClaimId id) {
        return test.office().scrubbing().scrub(id).findings().stream()
                .filter(finding -> finding.rule().startsWith("authorization"));
    }

    private List<String> tasks() {
        return test.office().followUps().list(TaskFilter.open(TaskKind.AUTHORIZATION)).stream()
                .map((FollowUpTask task) -> task.kind() + " " + task.title())
                .toList();
    }
}
