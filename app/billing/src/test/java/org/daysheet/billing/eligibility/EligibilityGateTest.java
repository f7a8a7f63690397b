package org.daysheet.billing.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.followups.FollowUpTask;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerGates;
import org.daysheet.billing.practice.PayerGates.Wish;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What payers say about coverages is kept as it was told, and keeps claims back where their payers ask for it.
final class EligibilityGateTest {
    private static final LocalDate TODAY = TestOffice.TODAY;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final ToldBenefits TOLD = new ToldBenefits(
            "Gold", FIRST, LocalDate.of(2026, 12, 31), Money.ofCents(2_000), Money.ofCents(35_000), 20, 12);

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
    void whatWasToldIsKeptAsItWasTold() {
        long first = add(facts(TODAY, EligibilityResult.NO_ANSWER, ToldBenefits.NONE));
        long second = add(facts(TODAY.minusDays(1), EligibilityResult.ACTIVE, TOLD));

        assertThat(test.office().eligibility().ofPatient(patient))
                .containsExactly(
                        new EligibilityCheck(
                                first,
                                facts(TODAY, EligibilityResult.NO_ANSWER, ToldBenefits.NONE),
                                null,
                                null,
                                test.office().session().clock().instant(),
                                "pat"),
                        new EligibilityCheck(
                                second,
                                facts(TODAY.minusDays(1), EligibilityResult.ACTIVE, TOLD),
                                null,
                                null,
                                test.office().session().clock().instant(),
                                "pat"));
        assertThat(test.office().eligibility().since(TODAY))
                .extracting(EligibilityCheck::id)
                .containsExactly(first);
    }

    @Test
    void aCorrectionStandsInThePlaceOfTheOneBeforeAndOnlyOnce() {
        long wrong = add(facts(TODAY, EligibilityResult.INACTIVE, ToldBenefits.NONE));
        long right = test.office().eligibility().correct(wrong, facts(TODAY, EligibilityResult.ACTIVE, TOLD));

        assertThat(test.office().eligibility().ofPatient(patient))
                .extracting(check -> check.id() + " " + check.supersedes() + " " + check.supersededBy())
                .containsExactly(right + " " + wrong + " null", wrong + " null " + right);
        assertThatThrownBy(
                        () -> test.office().eligibility().correct(wrong, facts(TODAY, EligibilityResult.ACTIVE, TOLD)))
                .isInstanceOf(BillingException.class)
                .hasMessage("The eligibility check 1 was corrected already, by check 2. Correct that one.");
        assertThatThrownBy(() -> test.office().eligibility().correct(9, facts(TODAY, EligibilityResult.ACTIVE, TOLD)))
                .hasMessage("There is no eligibility check with the key 9.");
        coverage = test.office()
                .patients()
                .coverages(test.insured("P2"))
                .getFirst()
                .id();
        assertThatThrownBy(
                        () -> test.office().eligibility().correct(right, facts(TODAY, EligibilityResult.ACTIVE, TOLD)))
                .hasMessage("A correction stays with its patient. Record the check anew at the other one.");
    }

    @Test
    void whatCannotBeIsRefusedWithWords() {
        assertThat(refusal(facts(TODAY.plusDays(1), EligibilityResult.ACTIVE, ToldBenefits.NONE)))
                .isEqualTo("The payer cannot have been asked on 03/03/2026, which is still to come. Nothing was kept.");
        assertThat(refusal(told(null, null, null, 101, null)))
                .isEqualTo("The patient's share is between 0 and 100 percent, not 101. Nothing was kept.");
        assertThat(refusal(told(null, null, null, -1, null))).contains("between 0 and 100 percent, not -1.");
        assertThat(refusal(told(null, TODAY, null, null, null))).startsWith("Say also from which day on");
        assertThat(refusal(told(TODAY, TODAY.minusDays(1), null, null, null)))
                .startsWith("The coverage cannot end before it begins.");
        assertThat(refusal(told(null, null, Money.ofCents(-1), null, null)))
                .startsWith("A copay and what is left of the deductible are not below zero.");
        assertThat(refusal(told(null, null, null, null, -1))).startsWith("The visits that are left");
        assertThat(refusal(facts(TODAY, EligibilityResult.NO_ANSWER, TOLD)))
                .startsWith("Where nobody answered, nothing was told");
        assertThat(test.office().eligibility().ofPatient(patient)).isEmpty();
    }

    @Test
    void aClaimIsPointedOutOrStoppedAsItsPayerWishes() {
        ClaimId claim = claim(TODAY.minusDays(10));
        assertThat(rules(claim)).isEmpty();
        wish(Wish.ASKED, null);
        assertThat(rules(claim)).containsExactly("eligibility-missing WARNS subscriber.eligibility");
        wish(Wish.NEEDED, 7);
        assertThat(rules(claim)).containsExactly("eligibility-missing STOPS subscriber.eligibility");
        assertThat(messages(claim)).containsExactly("No check says that the coverage holds on 02/20/2026.");

        var _ = add(facts(TODAY.minusDays(18), EligibilityResult.ACTIVE, TOLD));
        assertThat(messages(claim))
                .containsExactly("The coverage was checked on 02/12/2026, 8 days before the service on 02/20/2026; this"
                        + " payer asks for 7 days at most.");
        var _ = add(facts(TODAY.minusDays(17), EligibilityResult.ACTIVE, TOLD));
        assertThat(rules(claim)).isEmpty();
        var _ = add(facts(TODAY.minusDays(12), EligibilityResult.NOT_FOUND, ToldBenefits.NONE));
        assertThat(messages(claim))
                .containsExactly("On 02/18/2026 the payer did not know the member; the service was on 02/20/2026.");
        var _ = add(facts(TODAY, EligibilityResult.NO_ANSWER, ToldBenefits.NONE));
        assertThat(rules(claim)).containsExactly("eligibility-not-found STOPS subscriber.eligibility");
    }

    @Test
    void aCoverageThatDoesNotHoldIsAlwaysPointedOutUntilItIsCorrected() {
        ClaimId claim = claim(TODAY.minusDays(10));
        long wrong = add(facts(TODAY.minusDays(10), EligibilityResult.INACTIVE, ToldBenefits.NONE));
        assertThat(rules(claim)).containsExactly("eligibility-inactive WARNS subscriber.eligibility");
        assertThat(messages(claim))
                .containsExactly("On 02/20/2026 the payer said that the coverage does not hold; the service was on"
                        + " 02/20/2026.");
        wish(Wish.NEEDED, null);
        assertThat(rules(claim)).containsExactly("eligibility-inactive STOPS subscriber.eligibility");
        var _ = test.office()
                .eligibility()
                .correct(wrong, facts(TODAY.minusDays(10), EligibilityResult.ACTIVE, ToldBenefits.NONE));
        assertThat(rules(claim)).isEmpty();
    }

    @Test
    void aCheckCountsForTheDaysThatWereToldElseFromTheDayThatWasMeant() {
        LocalDate day = TODAY.minusDays(10);
        EligibilityFacts open = facts(day, EligibilityResult.ACTIVE, ToldBenefits.NONE);
        assertThat(open.isAbout(day)).isTrue();
        assertThat(open.isAbout(day.plusDays(40))).isTrue();
        assertThat(open.isAbout(day.minusDays(1))).isFalse();
        EligibilityFacts told = facts(day, EligibilityResult.ACTIVE, TOLD);
        assertThat(told.isAbout(FIRST)).isTrue();
        assertThat(told.isAbout(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(told.isAbout(LocalDate.of(2027, 1, 1))).isFalse();
        EligibilityFacts ended = facts(
                day, EligibilityResult.INACTIVE, new ToldBenefits("", FIRST, day.minusDays(5), null, null, null, null));
        assertThat(ended.isAbout(day.minusDays(4))).isTrue();
        assertThat(ended.isAbout(day.minusDays(5))).isFalse();
        assertThat(ended.isAbout(day.plusDays(9))).isTrue();
    }

    @Test
    void anOpenVisitWhosePayerWantsToBeAskedIsATaskUntilItWas() {
        EncounterId visit = test.office().chargeEntry().enter(test.draft(patient, TODAY.plusDays(3)));
        test.office().followUps().watch();
        assertThat(tasks()).isEmpty();
        wish(Wish.ASKED, 30);
        test.office().followUps().watch();
        assertThat(tasks())
                .containsExactly("03/05 ELIGIBILITY Acme Health Plan wants to be asked whether the coverage holds on"
                        + " 03/05/2026: ask, and record what it says");
        var _ = add(facts(TODAY, EligibilityResult.ACTIVE, TOLD));
        test.office().followUps().watch();
        assertThat(tasks()).isEmpty();
        assertThat(visit).isNotNull();
    }

    @Test
    void aMissingNumberStopsOrIsPointedOutAsItsPayerWishes() {
        ClaimId claim = claim(TODAY.minusDays(10));
        keep(new PayerWishes(true, PayerWishes.DrugCodes.NOT_ASKED, PayerWishes.Authorization.AUTHORIZATION));
        assertThat(all(claim)).contains("authorization-missing STOPS references[G1]");
        keep(new PayerWishes(
                true,
                PayerWishes.DrugCodes.NOT_ASKED,
                PayerWishes.Authorization.AUTHORIZATION,
                new PayerGates(Wish.ASKED, Wish.NOT_ASKED, null)));
        assertThat(all(claim)).contains("authorization-missing WARNS references[G1]");
        assertThat(payer().facts().wishes().gates()).isEqualTo(new PayerGates(Wish.ASKED, Wish.NOT_ASKED, null));
    }

    private long add(EligibilityFacts facts) {
        return test.office().eligibility().add(facts);
    }

    private EligibilityFacts facts(LocalDate asked, EligibilityResult result, ToldBenefits told) {
        boolean isAnswered = result != EligibilityResult.NO_ANSWER;
        return new EligibilityFacts(
                coverage,
                asked,
                asked,
                EligibilityChannel.PHONE,
                result,
                told,
                isAnswered ? " Kim L. " : "",
                isAnswered ? "R-77" : "",
                "long wait");
    }

    private EligibilityFacts told(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Money copay,
            @Nullable Integer share,
            @Nullable Integer visits) {
        return facts(TODAY, EligibilityResult.ACTIVE, new ToldBenefits("", from, to, copay, null, share, visits));
    }

    private String refusal(EligibilityFacts facts) {
        try {
            return "kept as " + add(facts);
        } catch (BillingException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void wish(Wish eligibility, @Nullable Integer days) {
        keep(PayerWishes.usual("CI").withGates(new PayerGates(Wish.NEEDED, eligibility, days)));
    }

    private void keep(PayerWishes wishes) {
        test.office()
                .session()
                .run(tx ->
                        test.office().practices().keepPayer(tx, payer().facts().withWishes(wishes)));
    }

    private Payer payer() {
        return test.office().practices().payer(test.payer());
    }

    private ClaimId claim(LocalDate day) {
        EncounterId id = test.office().chargeEntry().enter(test.draft(patient, day));
        test.office().chargeEntry().close(id);
        return test.office().claims().create(id);
    }

    private List<String> all(ClaimId id) {
        return test.office().scrubbing().scrub(id).findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.fieldPath())
                .toList();
    }

    private List<String> rules(ClaimId id) {
        return all(id).stream().filter(rule -> rule.startsWith("eligibility")).toList();
    }

    private List<String> messages(ClaimId id) {
        Stream<ScrubFinding> findings = test.office().scrubbing().scrub(id).findings().stream();
        return findings.filter(finding -> finding.rule().startsWith("eligibility"))
                .map(ScrubFinding::message)
                .toList();
    }

    private List<String> tasks() {
        return test.office().followUps().list(TaskFilter.open(TaskKind.ELIGIBILITY)).stream()
                .map((FollowUpTask task) -> "%02d/%02d %s %s"
                        .formatted(
                                task.dueOn().getMonthValue(), task.dueOn().getDayOfMonth(), task.kind(), task.title()))
                .toList();
    }
}
