package org.daysheet.demo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daysheet.demo.simulator.Heard.onlyClaim;
import static org.daysheet.demo.simulator.Heard.segment;
import static org.daysheet.demo.simulator.Heard.segments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PayerSimulatorTest {
    private static final LocalDate SENT_ON = LocalDate.of(2026, 3, 2);

    @Test
    void theSameSeedAndFileGiveTheSameBytes() {
        byte[] claims = ClaimFileText.of(120, 0);

        assertThat(contents(new PayerSimulator(SimulatorSettings.typical(7)).answer(claims, SENT_ON)))
                .isEqualTo(contents(new PayerSimulator(SimulatorSettings.typical(7)).answer(claims, SENT_ON)))
                .isNotEqualTo(contents(new PayerSimulator(SimulatorSettings.typical(8)).answer(claims, SENT_ON)));
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void everyAnswerOfEveryScenarioBalancesAndKeepsTheGuide(Scenario scenario) {
        Answers answers =
                new PayerSimulator(SimulatorSettings.always(scenario, 3)).answer(ClaimFileText.of(40, 0), SENT_ON);

        assertJudged(answers);
    }

    @Test
    void aTypicalMixBalancesAndKeepsTheGuide() {
        Answers answers = new PayerSimulator(SimulatorSettings.typical(11)).answer(ClaimFileText.of(300, 0), SENT_ON);

        assertJudged(answers);
        assertThat(answers.of(AnswerKind.REMITTANCE_835)).hasSizeGreaterThan(8);
    }

    @Test
    void everySentClaimIsAcknowledgedOnceAndEveryAcceptedOneCarriesThePayersNumber() {
        Answers answers = new PayerSimulator(SimulatorSettings.typical(5)).answer(ClaimFileText.of(200, 0), SENT_ON);

        List<List<String>> status = Judges.segments(
                answers.of(AnswerKind.CLAIM_STATUS_277CA).getFirst().bytes());
        List<String> traced = status.stream()
                .filter(segment ->
                        segment.getFirst().equals("TRN") && segment.get(2).startsWith("DS"))
                .map(segment -> segment.get(2))
                .toList();
        assertThat(traced).hasSize(200).doesNotHaveDuplicates();
        long accepted = count(status, "STC", 1, "A2:20:PR");
        assertThat(accepted).isBetween(180L, 199L).isEqualTo(count(status, "REF", 1, "1K"));
    }

    @Test
    void aFullDeductibleIsAZeroPaymentWithoutACheckButNoDenial() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.DEDUCTIBLE_FULL, 1));
        Answers answers = simulator.answer(ClaimFileText.ofOnePayer(1, 1), SENT_ON);

        SentClaim claim = onlyClaim(simulator);
        assertThat(claim.status()).isEqualTo("1");
        assertThat(claim.paid()).isEqualTo(Money.ZERO);
        assertThat(claim.patientResponsibility().plus(claim.contractual())).isEqualTo(Money.ofCents(10_000));
        assertThat(segment(answers, "BPR").subList(1, 5)).containsExactly("H", "0", "C", "NON");
    }

    @Test
    void aLateClaimIsPaidWithInterestOnTopOfItsOwnBalance() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.INTEREST, 1));
        Answers answers = simulator.answer(ClaimFileText.ofOnePayer(1, 1), SENT_ON);

        SentCheck check = simulator.sentChecks().getFirst();
        SentClaim claim = onlyClaim(simulator);
        assertThat(claim.interest().isPositive()).isTrue();
        assertThat(check.amount()).isEqualTo(claim.paid().plus(claim.interest()));
        assertThat(segment(answers, "PLB").get(3)).startsWith("L6:");
    }

    @Test
    void aReversalNegatesThePaymentAndIsFollowedByItsCorrectionInTheSameCheck() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.REVERSED, 1));
        Answers answers = simulator.answer(ClaimFileText.ofOnePayer(1, 2), SENT_ON);

        List<SentCheck> checks = simulator.sentChecks();
        SentClaim paid = checks.getFirst().claims().getFirst();
        SentClaim reversed = checks.getLast().claims().getFirst();
        SentClaim corrected = checks.getLast().claims().getLast();
        assertThat(checks).hasSize(2);
        assertThat(reversed)
                .isEqualTo(new SentClaim(
                        paid.control(),
                        paid.payerControl(),
                        "22",
                        paid.charge().negated(),
                        paid.paid().negated(),
                        paid.patientResponsibility().negated(),
                        paid.contractual().negated(),
                        Money.ZERO));
        assertThat(corrected.charge()).isEqualTo(paid.charge());
        assertThat(checks.getLast().amount().isNegative()).isFalse();
        assertJudged(answers);
    }

    @Test
    void aTakebackLeavesItsCheckWholeAndReducesALaterOne() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.TAKEN_BACK, 1));
        simulator.receive(ClaimFileText.ofOnePayer(1, 2), SENT_ON);
        simulator.collect(LocalDate.MAX);
        Money paid = simulator.sentChecks().getFirst().amount();

        SentCheck reversing = simulator.sentChecks().getLast();
        assertThat(reversing.amount()).isEqualTo(Money.ZERO);
        assertThat(reversing.providerAdjustments()).isEqualTo(paid.negated());
        assertThat(simulator.stillToRecover()).isEqualTo(paid);

        simulator.receive(ClaimFileText.ofOnePayer(6, 3), SENT_ON.plusDays(120));
        simulator.collect(SENT_ON.plusDays(130));

        SentCheck reduced = simulator.sentChecks().getLast();
        assertThat(reduced.providerAdjustments()).isEqualTo(paid);
        assertThat(simulator.stillToRecover()).isEqualTo(Money.ZERO);
    }

    @Test
    void bundledLinesPointAtEachOtherAndNothingIsLost() {
        Answers answers = new PayerSimulator(SimulatorSettings.always(Scenario.BUNDLED, 1))
                .answer(ClaimFileText.ofOnePayer(1, 2), SENT_ON);

        List<List<String>> remit = segments(answers, AnswerKind.REMITTANCE_835);
        assertThat(remit).anySatisfy(cas -> assertThat(cas).startsWith("CAS", "OA", "94", "-200"));
        assertThat(remit).contains(List.of("CAS", "CO", "97", "200"));
    }

    @Test
    void medicareForwardsWhatIsLeftAndTheNextPayerAccountsForTheWholeCharge() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.COINSURANCE, 1));
        OtherPayer next = new OtherPayer("GRANITE SUPPLEMENT", "33117", "CI", "GS1");
        simulator.enroll(new Enrollment("12502", "M000001", Money.ZERO, Optional.of(next)));
        Answers answers = simulator.answer(ClaimFileText.ofOnePayer(1, 2), SENT_ON);

        SentClaim first = simulator.sentChecks().getFirst().claims().getFirst();
        SentCheck second = simulator.sentChecks().getLast();
        assertThat(first.status()).isEqualTo("19");
        assertThat(second.payerCode()).isEqualTo("33117");
        assertThat(second.claims().getFirst().control()).isEqualTo("DS1-1");
        assertThat(second.claims().getFirst().charge()).isEqualTo(first.charge());
        assertThat(second.claims()
                        .getFirst()
                        .paid()
                        .plus(second.claims().getFirst().patientResponsibility()))
                .isEqualTo(first.patientResponsibility());
        assertThat(segment(answers, "NM1", "TT").get(9)).isEqualTo("33117");
        assertJudged(answers);
    }

    @Test
    void aRejectedOrForgottenClaimIsNeverPaid() {
        for (Scenario scenario : List.of(Scenario.REJECTED, Scenario.UNANSWERED)) {
            PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(scenario, 1));
            simulator.answer(ClaimFileText.of(20, 0), SENT_ON);
            assertThat(simulator.sentChecks()).isEmpty();
        }
    }

    @Test
    void aClaimSentTwiceIsDeniedAsARepeat() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.PAID, 1));
        simulator.answer(ClaimFileText.ofOnePayer(1, 1), SENT_ON);
        Answers again = simulator.answer(ClaimFileText.ofOnePayer(1, 1), SENT_ON.plusDays(3));

        assertThat(segment(again, "CAS")).containsExactly("CAS", "OA", "18", "100");
        assertThat(segment(again, "CLP").get(2)).isEqualTo("4");
    }

    @Test
    void aVoidTakesTheStandingPaymentBack() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.PAID, 1));
        simulator.answer(ClaimFileText.ofOnePayer(1, 1), SENT_ON);
        SentClaim paid = onlyClaim(simulator);
        String voided = new String(ClaimFileText.ofOnePayer(1, 1), StandardCharsets.US_ASCII)
                .replace("11:B:1*Y*A*Y*Y~", "11:B:8*Y*A*Y*Y~\nREF*F8*" + paid.payerControl() + "~")
                .replace("CLM*DS1-1*", "CLM*DS1-2*");
        simulator.answer(voided.getBytes(StandardCharsets.US_ASCII), SENT_ON.plusDays(30));

        SentCheck last = simulator.sentChecks().getLast();
        assertThat(last.claims()).hasSize(1);
        assertThat(last.claims().getFirst().paid()).isEqualTo(paid.paid().negated());
        assertThat(last.amount()).isEqualTo(Money.ZERO);
        assertThat(simulator.stillToRecover()).isEqualTo(paid.paid());
    }

    @Test
    void faultsAreMadeOnlyWhenAskedFor() {
        byte[] claims = ClaimFileText.ofOnePayer(3, 2);
        SimulatorSettings honest = SimulatorSettings.always(Scenario.PAID, 1);

        Answers off = new PayerSimulator(honest.with(Fault.OUT_OF_BALANCE)).answer(claims, SENT_ON);
        assertThat(RemitArithmetic.faults(
                        off.of(AnswerKind.REMITTANCE_835).getFirst().bytes()))
                .contains("DS1-1 is off by -0.01");

        Answers twice = new PayerSimulator(honest.with(Fault.REPEATED_FILE)).answer(claims, SENT_ON);
        assertThat(twice.of(AnswerKind.REMITTANCE_835))
                .hasSize(2)
                .extracting(AnswerFile::bytes)
                .satisfies(bytes -> assertThat(bytes.getFirst()).isEqualTo(bytes.getLast()));

        PayerSimulator stranger = new PayerSimulator(honest.with(Fault.UNKNOWN_CLAIM));
        assertJudged(stranger.answer(claims, SENT_ON));
        assertThat(stranger.sentChecks().getFirst().claims().getLast().control())
                .startsWith("ZZ");

        Answers refused = new PayerSimulator(honest.with(Fault.SYNTAX_REJECTED)).answer(claims, SENT_ON);
        assertThat(refused.files()).hasSize(1);
        assertThat(segment(refused, "IK5")).containsExactly("IK5", "R", "5");
        assertJudged(refused);
    }

    @Test
    void aForgottenClaimIsPaidOnceSomebodyAsks() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.UNANSWERED, 1));
        simulator.answer(ClaimFileText.ofOnePayer(1, 1), SENT_ON);

        assertThat(simulator.askAgain("DS1-1", SENT_ON.plusDays(40))).isTrue();
        simulator.collect(LocalDate.MAX);

        assertThat(onlyClaim(simulator).paid().isPositive()).isTrue();
        assertThat(simulator.askAgain("DS1-1", SENT_ON.plusDays(60))).isFalse();
    }

    @Test
    void aDenialThatIsTakenUpAgainIsReversedAndThenPaid() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.DENIED, 1));
        simulator.answer(ClaimFileText.of(40, 1), SENT_ON);
        List<SentClaim> denials = simulator.sentChecks().stream()
                .flatMap(check -> check.claims().stream())
                .toList();

        List<String> reconsidered = denials.stream()
                .map(SentClaim::control)
                .filter(control -> simulator.askAgain(control, SENT_ON.plusDays(30)))
                .toList();
        assertJudged(simulator.collect(LocalDate.MAX));
        List<SentClaim> later = simulator.sentChecks().stream()
                .flatMap(check -> check.claims().stream())
                .skip(denials.size())
                .toList();

        assertThat(reconsidered).hasSizeBetween(15, 35);
        assertThat(later)
                .filteredOn(claim -> claim.status().equals("22"))
                .extracting(SentClaim::control)
                .containsExactlyInAnyOrderElementsOf(reconsidered);
        assertThat(later)
                .filteredOn(claim -> claim.status().equals("1"))
                .extracting(SentClaim::control)
                .containsExactlyInAnyOrderElementsOf(reconsidered);
    }

    @Test
    void answersArriveOnlyWhenTheyAreDueAndOnlyOnce() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.PAID, 1));
        simulator.receive(ClaimFileText.ofOnePayer(2, 1), SENT_ON);

        assertThat(simulator.collect(SENT_ON).files()).isEmpty();
        assertThat(kinds(simulator.collect(SENT_ON.plusDays(1)))).containsExactly(AnswerKind.ACKNOWLEDGMENT_999);
        assertThat(kinds(simulator.collect(SENT_ON.plusDays(6)))).containsExactly(AnswerKind.CLAIM_STATUS_277CA);
        assertThat(kinds(simulator.collect(SENT_ON.plusDays(7)))).containsExactly(AnswerKind.REMITTANCE_835);
        assertThat(simulator.collect(LocalDate.MAX).files()).isEmpty();
    }

    @Test
    void somethingElseThanAClaimFileIsRefusedWithAReason() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.typical(1));

        assertThatThrownBy(() -> simulator.receive(new byte[] {'%', 'P', 'D', 'F'}, SENT_ON))
                .isInstanceOf(UnreadableClaimFile.class)
                .hasMessageContaining("ISA");
    }

    private static void assertJudged(Answers answers) {
        for (AnswerFile file : answers.files()) {
            assertThat(Judges.segments(file.bytes())).as(file.name()).isNotEmpty();
            assertThat(Judges.guideErrors(file)).as(file.name()).isEmpty();
            if (file.kind() == AnswerKind.REMITTANCE_835) {
                assertThat(RemitArithmetic.faults(file.bytes())).as(file.name()).isEmpty();
            }
        }
        Set<String> names = answers.files().stream().map(AnswerFile::name).collect(Collectors.toSet());
        assertThat(names).hasSameSizeAs(answers.files());
    }

    private static List<String> contents(Answers answers) {
        return answers.files().stream()
                .map(file -> file.name() + " " + new String(file.bytes(), StandardCharsets.US_ASCII))
                .toList();
    }

    private static List<AnswerKind> kinds(Answers answers) {
        return answers.files().stream().map(AnswerFile::kind).toList();
    }

    private static long count(List<List<String>> segments, String id, int index, String value) {
        return segments.stream()
                .filter(segment ->
                        segment.getFirst().equals(id) && segment.get(index).equals(value))
                .count();
    }
}
