package org.daysheet.reports.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.reports.kpi.Adjudication.Line;
import org.daysheet.reports.kpi.Adjudication.Reason;
import org.daysheet.reports.kpi.Adjudication.Treatment;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

final class VerdictTest {
    private static Money dollars(long dollars) {
        return Money.ofCents(dollars * 100);
    }

    private static Adjudication answer(String status, long paid, List<Reason> whole, Line... lines) {
        Money charge = Money.sum(List.of(lines).stream().map(Line::charge));
        LocalDate day = LocalDate.of(2026, 3, 1);
        return new Adjudication(1, 1, status, day, day, charge, dollars(paid), List.of(lines), whole, false);
    }

    private static Line line(long charge, long paid, Reason... reasons) {
        return new Line(dollars(charge), dollars(paid), List.of(reasons), false);
    }

    private static Reason reason(Treatment treatment, long amount) {
        return new Reason(treatment, dollars(amount));
    }

    @Test
    void nothingPaidBecauseOfTheDeductibleIsResolvedAndNoDenial() {
        Adjudication answer = answer(
                "1", 0, List.of(), line(200, 0, reason(Treatment.SETTLED, 80), reason(Treatment.PATIENT_SHARE, 120)));

        assertThat(Verdict.of(answer)).isEqualTo(new Verdict(false, false, true, Money.ZERO));
    }

    @Test
    void aFullDenialCountsItsWholeCharge() {
        Adjudication answer = answer("4", 0, List.of(), line(200, 0, reason(Treatment.CONTESTABLE, 200)));

        assertThat(Verdict.of(answer)).isEqualTo(new Verdict(true, true, false, dollars(200)));
    }

    @Test
    void aPaidClaimWithADeniedLineCountsThatLine() {
        Adjudication answer = answer(
                "1",
                300,
                List.of(),
                line(400, 300, reason(Treatment.SETTLED, 100)),
                line(100, 0, reason(Treatment.CONTESTABLE, 100)));

        assertThat(Verdict.of(answer)).isEqualTo(new Verdict(false, true, false, dollars(100)));
    }

    @Test
    void anOpenReductionIsNotResolvedAndNoDenial() {
        Adjudication answer = answer("1", 150, List.of(), line(200, 150, reason(Treatment.CONTESTABLE, 50)));

        assertThat(Verdict.of(answer)).isEqualTo(new Verdict(false, false, false, Money.ZERO));
    }

    @Test
    void bundledLinesThatCancelAreNoDenial() {
        Adjudication answer = answer(
                "1",
                90,
                List.of(),
                line(100, 90, reason(Treatment.PAIRED, -50), reason(Treatment.SETTLED, 60)),
                line(50, 0, reason(Treatment.PAIRED, 50)));

        assertThat(Verdict.of(answer)).isEqualTo(new Verdict(false, false, true, Money.ZERO));
    }

    @Test
    void aBundledLineWithoutItsPartnerIsADenial() {
        Adjudication answer = answer(
                "1",
                90,
                List.of(),
                line(100, 90, reason(Treatment.SETTLED, 10)),
                line(50, 0, reason(Treatment.PAIRED, 50)));

        assertThat(Verdict.of(answer)).isEqualTo(new Verdict(false, true, false, dollars(50)));
    }

    @Test
    void aLineThatPostingOpenedADenialForIsDeniedWhateverItsReason() {
        Line refused = new Line(dollars(200), dollars(0), List.of(reason(Treatment.SETTLED, 200)), true);

        assertThat(Verdict.of(answer("1", 0, List.of(), refused)))
                .isEqualTo(new Verdict(true, true, false, dollars(200)));
    }

    @Test
    void aDenialOfTheClaimAsAWholeCountsItsCharge() {
        Adjudication answer = answer("4", 0, List.of(reason(Treatment.CONTESTABLE, 200)), line(150, 0), line(50, 0));

        assertThat(Verdict.of(answer)).isEqualTo(new Verdict(true, true, false, dollars(200)));
    }
}
