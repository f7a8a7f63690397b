package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.claim837.ClaimPayer;
import org.daysheet.edi.claim837.DecisionAdjustment;
import org.daysheet.edi.claim837.LineDecision;
import org.daysheet.edi.claim837.LineExtrasBuilder;
import org.daysheet.edi.claim837.OtherCoverage;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.OtherSubscriber;
import org.daysheet.edi.claim837.PayerDecision;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Address;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What payers before decided has to add up, by line and in all.
final class CobRulesTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 25);
    private static final ProfessionalClaim SECOND =
            Documents.with(Documents.ofSubscriber(), "subscriber/sequence", "'S'");

    @Test
    void linesThatAddUpPass() {
        assertThat(rules(byLine(0, 0))).isEmpty();
    }

    @Test
    void aCentTooMuchIsFoundInItsLineAndInTheSum() {
        List<ScrubFinding> findings = Scrubber.check(byLine(1, 0), Documents.CONTEXT);

        assertThat(findings).extracting(ScrubFinding::rule).containsExactly("earlier-line-wrong", "earlier-paid-wrong");
        assertThat(findings.getFirst().fieldPath()).isEqualTo("otherPayers[1].decision.lines[1]");
        assertThat(findings.getFirst().message()).startsWith("FIRST PLAN paid ");
    }

    @Test
    void anAdjustmentThatIsMissingIsFoundInItsLineOnly() {
        assertThat(rules(byLine(0, 100))).containsExactly("earlier-line-wrong");
    }

    @Test
    void aDecisionAboutTheWholeClaimAddsUpToItsTotal() {
        Money total = SECOND.terms().total();
        assertThat(rules(with(SECOND, decision(Money.ofCents(1_000), total.minus(Money.ofCents(1_000))))))
                .isEmpty();
        assertThat(rules(with(SECOND, decision(Money.ofCents(1_000), total.minus(Money.ofCents(999))))))
                .containsExactly("earlier-total-wrong");
    }

    @Test
    void aPayerThatHasNotDecidedKeepsTheClaimBack() {
        assertThat(rules(with(SECOND, PayerDecision.NONE))).containsExactly("earlier-decision-missing");
    }

    @Test
    void aPayerThatWasNotToBeAskedCoversNothingOfTheWholeCharge() {
        Money total = SECOND.terms().total();
        assertThat(rules(with(SECOND, bypassed(total)))).isEmpty();
        assertThat(rules(with(SECOND, bypassed(total.minus(Money.ofCents(1))))))
                .containsExactly("bypassed-total-wrong");
    }

    private static PayerDecision bypassed(Money notCovered) {
        return new PayerDecision(List.of(), null, notCovered, null, null, null);
    }

    @Test
    void twoPayersWithOneNumberCannotBeToldApart() {
        OtherPayer one = other("P", "FIRST", PayerDecision.NONE);
        OtherPayer two = other("T", "FIRST", PayerDecision.NONE);
        assertThat(rules(with(SECOND, SECOND.lines(), List.of(one, two))))
                .containsExactly("other-payers-alike", "earlier-decision-missing");
        assertThat(Scrubber.check(with(SECOND, SECOND.lines(), List.of(one, two)), Documents.CONTEXT)
                        .getFirst())
                .isEqualTo(new ScrubFinding(
                        "other-payers-alike",
                        ScrubSeverity.STOPS,
                        "otherPayers[2].payer.id",
                        "THIRD PLAN has the same payer number as another payer of the claim, so that nobody could tell"
                                + " whose decision is whose.",
                        "Correct the payer number of one of them in the settings."));
    }

    /// Half of each line is paid, the other half adjusted.
    ///
    /// @param over cents paid too much for the first line
    /// @param missing cents of its adjustment that are not there
    static ProfessionalClaim byLine(long over, long missing) {
        List<ServiceLine> lines = new ArrayList<>();
        Money all = Money.ZERO;
        for (ServiceLine line : SECOND.lines()) {
            boolean isFirst = lines.isEmpty();
            Money half = Money.ofCents(line.charge().cents() / 2);
            Money paid = half.plus(Money.ofCents(isFirst ? over : 0));
            Money adjusted = line.charge().minus(half).minus(Money.ofCents(isFirst ? missing : 0));
            all = all.plus(half);
            lines.add(Documents.with(
                    line,
                    new LineExtrasBuilder()
                            .decision(new LineDecision(
                                    "FIRST",
                                    paid,
                                    line.procedure(),
                                    "1",
                                    0,
                                    List.of(new DecisionAdjustment("CO", "45", adjusted, "")),
                                    DECIDED,
                                    null))
                            .build()));
        }
        return with(SECOND, lines, List.of(other("P", "FIRST", decision(all, null))));
    }

    private static PayerDecision decision(Money paid, @Nullable Money adjusted) {
        return new PayerDecision(
                adjusted == null ? List.of() : List.of(new DecisionAdjustment("CO", "45", adjusted, "")),
                paid,
                null,
                null,
                null,
                adjusted == null ? null : DECIDED);
    }

    private static ProfessionalClaim with(ProfessionalClaim claim, PayerDecision decision) {
        return with(claim, claim.lines(), List.of(other("P", "FIRST", decision)));
    }

    private static ProfessionalClaim with(ProfessionalClaim claim, List<ServiceLine> lines, List<OtherPayer> others) {
        return new ProfessionalClaim(
                claim.partners(),
                claim.billingProvider(),
                claim.subscriber(),
                claim.dependent(),
                claim.payer(),
                claim.terms(),
                claim.dates(),
                claim.references(),
                claim.note(),
                claim.patientPaid(),
                claim.diagnoses(),
                claim.providers(),
                lines,
                others,
                claim.extras());
    }

    private static OtherPayer other(String sequence, String id, PayerDecision decision) {
        return new OtherPayer(
                new OtherCoverage(sequence, "18", "", "", "", "CI", "Y", "", "Y"),
                decision,
                new OtherSubscriber(
                        false, new PersonName("RIVERA", "ANA", "", ""), "MI", "W1", Address.NONE, List.of()),
                new ClaimPayer(sequence.equals("P") ? "FIRST PLAN" : "THIRD PLAN", "PI", id, Address.NONE, List.of()),
                List.of());
    }

    private static List<String> rules(ProfessionalClaim claim) {
        return Scrubber.check(claim, Documents.CONTEXT).stream()
                .map(ScrubFinding::rule)
                .toList();
    }
}
