package org.daysheet.billing.payerrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.Envelope;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubResult;
import org.daysheet.billing.scrubber.ScrubSeverity;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Rules of a practice with claims over G0439 and J3420 to ACME1. Today is 2026-03-02, visits were on 2026-02-20.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class PayerRulesTest {
    private static final RuleDefinition DRUGS = RuleText.read("""
            {"name":"Acme wants an authorization for drugs",
             "when":{"payers":["ACME1"],"line":{"procedures":["J*"]},"absent":["prior-authorization"]},
             "says":{"stops":true,"message":"Acme pays drugs only with an authorization.","advice":"Ask for one.",
                     "field":"references[G1]"},
             "cases":[{"title":"another payer","hit":false,"facts":{"payer":"OTHER","lines":[{"procedure":"J3420"}]}},
                      {"claim":"DS1-1","hit":true},{"title":"a claim that is gone","claim":"DS99-1","hit":false}]}""");

    @Parameter
    private TestDatabase.Kind kind;

    private TestOffice test;
    private PayerRules rules;

    @BeforeEach
    void open() {
        test = new TestOffice(kind);
        rules = test.office().payerRules();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aClaimIsCheckedByTheRulesInForceAndTheFindingNamesTheVersion() {
        ClaimId claim = test.readyClaim("P1");
        rules.save(null, DRUGS);
        rules.save(1L, renamed(DRUGS, "Authorization for drugs"));

        ScrubResult result = test.office().scrubbing().scrub(claim);

        assertThat(result.isClean()).isFalse();
        assertThat(result.findings())
                .containsExactly(new ScrubFinding(
                        "payer-rule-1-v2",
                        ScrubSeverity.STOPS,
                        "references[G1]",
                        "Acme pays drugs only with an authorization.",
                        "Ask for one."));
        assertThat(rules.retire(1).retiredOn()).isEqualTo(TestOffice.TODAY);
        assertThat(test.office().scrubbing().scrub(claim).isClean()).isTrue();
        assertThat(rules.statistics()).isEqualTo(Map.of(1L, new RuleHits(1, 0, TestOffice.TODAY)));
    }

    @Test
    void aRuleThatArrivesHoldsBackTheClaimsThatWereFoundReadyBefore() {
        ClaimId claim = test.readyClaim("P1");
        assertThat(test.office().claims().show(claim).claim().status()).isEqualTo(ClaimStatus.READY);
        rules.save(null, DRUGS);

        List<ScrubResult> results = test.office().scrubbing().scrubAll(Progress.SILENT);

        assertThat(results)
                .singleElement()
                .satisfies(result -> assertThat(result.isClean()).isFalse());
        assertThat(test.office().claims().show(claim).claim().status()).isEqualTo(ClaimStatus.NEEDS_FIX);
        assertThat(rules.retire(1).retiredOn()).isEqualTo(TestOffice.TODAY);
        assertThat(test.office().scrubbing().scrubAll(Progress.SILENT)).hasSize(1);
        assertThat(test.office().claims().show(claim).claim().status()).isEqualTo(ClaimStatus.READY);
    }

    @Test
    void aClaimCountsOnceHoweverOftenItWasChecked() {
        ClaimId mended = test.readyClaim("P1");
        ClaimId waits = test.readyClaim("P2");
        rules.save(null, DRUGS);
        for (int round = 0; round < 3; round++) {
            test.office().scrubbing().scrub(mended);
            test.office().scrubbing().scrub(waits);
        }
        rules.save(1L, renamed(DRUGS, "Drugs"));
        test.office().scrubbing().scrub(mended);
        test.office()
                .visitCorrection()
                .correct(
                        test.office().claims().show(mended).claim().subject().encounter(),
                        authorized(mended),
                        "authorized after all");
        assertThat(test.office().scrubbing().scrub(mended).isClean()).isTrue();

        assertThat(rules.statistics()).isEqualTo(Map.of(1L, new RuleHits(2, 1, TestOffice.TODAY)));
        assertThat(rules.hits(1))
                .containsExactly(
                        new RuleHit(
                                waits,
                                "DS2-1",
                                TestOffice.VISIT_DAY,
                                Money.ofCents(21_550),
                                ClaimStatus.NEEDS_FIX,
                                TestOffice.TODAY,
                                true),
                        new RuleHit(
                                mended,
                                "DS1-2",
                                TestOffice.VISIT_DAY,
                                Money.ofCents(21_550),
                                ClaimStatus.READY,
                                TestOffice.TODAY,
                                false));
        assertThatThrownBy(() -> rules.hits(9)).hasMessage("There is no rule 9.");
    }

    private EncounterDraft authorized(ClaimId claim) {
        EncounterDraft draft = test.office()
                .chargeEntry()
                .show(test.office().claims().show(claim).claim().subject().encounter())
                .facts();
        return new EncounterDraft(
                draft.externalKey(),
                draft.patient(),
                draft.providers(),
                draft.serviceOn(),
                draft.place(),
                false,
                new Circumstances("A77", "", null, null, null),
                draft.diagnoses(),
                draft.lines());
    }

    @Test
    void aRuleSpeaksAboutItsPayerByWhicheverNumberTheClaimGoes() {
        ClaimId claim = test.readyClaim("P1");
        SubmissionProfiles profiles = test.office().practices().profiles();
        SubmissionProfileId direct = profiles.keep(null, ELSEWHERE);
        test.office().practices().addAlias(test.payer(), "ACMEOLD");
        rules.save(null, DRUGS);
        rules.save(null, of("ACMEOLD"));
        rules.save(null, of("60054"));
        rules.save(null, of("BEACON"));
        List<String> all = List.of("payer-rule-1-v1", "payer-rule-2-v1", "payer-rule-3-v1");

        keepWays(profiles, new PayerWays(null, new PayerWay(direct, "60054")));
        assertThat(found(claim)).isEqualTo(all);
        test.office().session().run(tx -> test.office().claims().direct(tx, List.of(claim), SendingWay.SPARE));
        assertThat(payerOf(claim)).isEqualTo("60054");
        assertThat(found(claim)).isEqualTo(all);

        keepWays(profiles, new PayerWays(new PayerWay(direct, "60054"), null));
        ClaimId usual = test.readyClaim("P2");
        assertThat(payerOf(usual)).isEqualTo("60054");
        assertThat(found(usual)).isEqualTo(all);
        LocalDate day = TestOffice.VISIT_DAY;
        assertThat(rules.tryOut(DRUGS, day, day, Progress.SILENT).hits())
                .extracting(TryOut.Hit::claim)
                .containsExactly(claim, usual);
        assertThat(rules.runCases(new PayerRule(1, 1, null, of("ACMEOLD"))))
                .containsExactly(
                        new CaseResult("by its number elsewhere", true, true, true),
                        new CaseResult("DS1-1", true, true, true));
    }

    @Test
    void everyVersionIsKeptAndSavingTheSameAgainMakesNone() {
        PayerRule made = rules.save(null, DRUGS);
        assertThat(rules.save(made.id(), DRUGS)).isEqualTo(made);
        PayerRule changed = rules.save(made.id(), renamed(DRUGS, "Drugs"));
        rules.retire(made.id());
        PayerRule back = rules.save(made.id(), renamed(DRUGS, "Drugs"));

        assertThat(made).isEqualTo(new PayerRule(1, 1, null, DRUGS));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(back).isEqualTo(new PayerRule(1, 3, null, renamed(DRUGS, "Drugs")));
        assertThat(rules.list()).containsExactly(back);
        assertThat(rules.history(1))
                .extracting(
                        RuleVersion::version, version -> version.definition().name())
                .containsExactly(
                        tuple(3, "Drugs"), tuple(2, "Drugs"), tuple(1, "Acme wants an authorization for drugs"));
        assertThatThrownBy(() -> rules.save(7L, DRUGS))
                .isInstanceOf(BillingException.class)
                .hasMessage("There is no rule 7.");
    }

    @Test
    void theCasesOfARuleTellWhetherItSpeaksWhereItShould() {
        test.readyClaim("P1");

        assertThat(rules.runCases(new PayerRule(1, 1, null, DRUGS)))
                .containsExactly(
                        new CaseResult("another payer", false, false, true),
                        new CaseResult("DS1-1", true, true, true),
                        new CaseResult("a claim that is gone", false, false, false));
    }

    @Test
    void aRuleIsTriedOnPastClaimsWithoutChangingThem() {
        ClaimId claim = test.readyClaim("P1");
        LocalDate day = TestOffice.VISIT_DAY;

        TryOut found = rules.tryOut(DRUGS, day, day, Progress.SILENT);

        assertThat(found)
                .isEqualTo(new TryOut(
                        1,
                        List.of(new TryOut.Hit(
                                claim,
                                "DS1-1",
                                day,
                                Money.ofCents(21_550),
                                ClaimStatus.READY,
                                List.of("references[G1]")))));
        assertThat(rules.tryOut(DRUGS, day.plusDays(1), day.plusDays(9), Progress.SILENT))
                .isEqualTo(new TryOut(0, List.of()));
        assertThat(rules.tryOut(DRUGS, day.minusDays(9), day.minusDays(1), Progress.SILENT)
                        .checked())
                .isZero();
        assertThat(rules.statistics()).isEmpty();
        assertThat(rules.list()).isEmpty();
    }

    private static final ProfileFacts ELSEWHERE = new ProfileFacts(
            "Direct",
            new Submitter("PRAC77", "Acme EDI", "ACMEDI", false),
            new Contact("EDI desk", "217-555-0199", ""),
            new Envelope(
                    new Envelope.Side("30", "371234567", "ELMSTREET"), new Envelope.Side("ZZ", "", "ACMEAPP"), true));

    private static RuleDefinition of(String payer) {
        return RuleText.read("""
                {"name":"Drugs","when":{"payers":["%s"],"line":{"procedures":["J*"]}},"says":{"message":"M"},
                 "cases":[{"title":"by its number elsewhere","hit":true,
                           "facts":{"payer":"60054","lines":[{"procedure":"J3420"}]}},
                          {"claim":"DS1-1","hit":true}]}""".formatted(payer));
    }

    private void keepWays(SubmissionProfiles profiles, PayerWays ways) {
        test.office().session().run(tx -> profiles.keepWays(tx, test.payer(), ways));
    }

    /// The rules that speak about a claim as it is frozen, which is not directed anew by being checked.
    private List<String> found(ClaimId claim) {
        return test.office().scrubbing().scrub(claim).findings().stream()
                .map(ScrubFinding::rule)
                .toList();
    }

    private String payerOf(ClaimId claim) {
        return test.office()
                .session()
                .read(tx -> test.office()
                        .claims()
                        .document(
                                tx,
                                test.office()
                                        .claims()
                                        .claim(tx, claim)
                                        .version()
                                        .id())
                        .payer()
                        .id());
    }

    private static RuleDefinition renamed(RuleDefinition rule, String name) {
        return new RuleDefinition(name, rule.inForceFrom(), rule.inForceTo(), rule.when(), rule.says(), rule.cases());
    }
}
