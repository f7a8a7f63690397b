package org.daysheet.demo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.demo.simulator.Heard.onlyClaim;
import static org.daysheet.demo.simulator.Heard.segment;
import static org.daysheet.demo.simulator.Heard.segments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What payers remember of a claim from one file to the next.
final class PayerMemoryTest {
    private static final LocalDate SENT_ON = LocalDate.of(2026, 3, 2);

    @Test
    void aClaimThatWasTurnedAwayIsNoRepeatWhenItComesAgain() {
        ScenarioMix half = new ScenarioMix(Map.of(Scenario.REJECTED, 1, Scenario.PAID, 1));
        PayerSimulator simulator = new PayerSimulator(new SimulatorSettings(4, half, Timing.AT_ONCE, Set.of()));
        simulator.answer(ClaimFileText.ofOnePayer(40, 1), SENT_ON);
        Set<String> paidAtOnce = controls(simulator, "1");

        simulator.answer(ClaimFileText.ofOnePayer(40, 1), SENT_ON.plusDays(3));

        assertThat(paidAtOnce).hasSizeBetween(10, 30);
        assertThat(controls(simulator, "4")).isEqualTo(paidAtOnce);
        assertThat(controls(simulator, "1")).hasSizeGreaterThan(paidAtOnce.size());
    }

    @Test
    void aForgottenClaimOfTheNextPayerIsDecidedAsTheNextPayerDoes() {
        PayerSimulator simulator = new PayerSimulator(SimulatorSettings.always(Scenario.UNANSWERED, 1));
        String later =
                new String(ClaimFileText.ofOnePayer(1, 1), StandardCharsets.US_ASCII).replace("SBR*P*", "SBR*T*");
        simulator.answer(later.replace("REF*6R", "CAS*PR*2*20~\nREF*6R").getBytes(StandardCharsets.US_ASCII), SENT_ON);

        assertThat(simulator.askAgain("DS1-1", SENT_ON.plusDays(40))).isTrue();
        Answers answers = simulator.collect(LocalDate.MAX);

        assertThat(onlyClaim(simulator).status()).isEqualTo("3");
        assertThat(segment(answers, "CAS", "OA")).containsExactly("CAS", "OA", "23", "80");
    }

    @Test
    void theDayAClaimCameInIsTheDayItWasSent() {
        Answers answers = new PayerSimulator(SimulatorSettings.always(Scenario.PAID, 1))
                .answer(ClaimFileText.ofOnePayer(1, 1), SENT_ON);

        assertThat(segment(answers, "CLP")).isNotEmpty();
        assertThat(segment(answers, "DTM", "050")).containsExactly("DTM", "050", "20260302");
    }

    @Test
    void eachSetOfAFileIsAnsweredUnderItsOwnReference() {
        String one = new String(ClaimFileText.ofOnePayer(1, 1), StandardCharsets.US_ASCII);
        String second = one.substring(one.indexOf("ST*"), one.indexOf("GE*"))
                .replace("*0001", "*0002")
                .replace("B0000007", "B0000007-2")
                .replace("DS1-1", "DS2-1");
        Answers answers = new PayerSimulator(SimulatorSettings.always(Scenario.PAID, 1))
                .answer(one.replace("GE*1*", second + "GE*2*").getBytes(StandardCharsets.US_ASCII), SENT_ON);

        assertThat(segments(answers, AnswerKind.CLAIM_STATUS_277CA).stream()
                        .filter(segment -> segment.getFirst().equals("TRN")
                                && segment.get(1).equals("2"))
                        .map(segment -> segment.get(2)))
                .containsExactly("B0000007", "DS1-1", "B0000007-2", "DS2-1");
    }

    @Test
    void aReplacementNeverTakesBackWhatWasNotPaidYet() {
        PayerSimulator simulator = new PayerSimulator(
                new SimulatorSettings(1, ScenarioMix.only(Scenario.PAID), Timing.BY_PAYER, Set.of()));
        String original = new String(ClaimFileText.ofOnePayer(1, 1), StandardCharsets.US_ASCII);
        for (int i = 1; i <= 12; i++) {
            String control = "DS" + i + "0-1";
            simulator.receive(original.replace("DS1-1", control).getBytes(StandardCharsets.US_ASCII), SENT_ON);
            List<List<String>> status = segments(simulator.collect(SENT_ON.plusDays(2)), AnswerKind.CLAIM_STATUS_277CA);
            String number = status.stream()
                    .filter(segment -> segment.getFirst().equals("REF"))
                    .findFirst()
                    .orElseThrow()
                    .get(2);
            String replacement = original.replace("11:B:1*Y*A*Y*Y~", "11:B:7*Y*A*Y*Y~\nREF*F8*" + number + "~")
                    .replace("DS1-1", "DS" + i + "0-2");
            simulator.receive(replacement.getBytes(StandardCharsets.US_ASCII), SENT_ON.plusDays(2));
        }
        simulator.collect(LocalDate.MAX);

        List<SentClaim> inOrder = simulator.sentChecks().stream()
                .flatMap(check -> check.claims().stream())
                .toList();
        Set<String> paid = new HashSet<>();
        for (SentClaim claim : inOrder) {
            assertThat(claim.status().equals("22")).isEqualTo(paid.contains(claim.payerControl()));
            paid.add(claim.payerControl());
        }
        assertThat(inOrder).hasSize(36);
    }

    private static Set<String> controls(PayerSimulator simulator, String status) {
        return simulator.sentChecks().stream()
                .flatMap(check -> check.claims().stream())
                .filter(claim -> claim.status().equals(status))
                .map(SentClaim::control)
                .collect(Collectors.toSet());
    }
}
