package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What was billed decides which of our charges a line is about, where the payer says it beside its own code.
final class StatedServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static StatedService line(
            String qualifier,
            String code,
            List<String> modifiers,
            @Nullable String as,
            @Nullable String billed,
            @Nullable String billedModifiers) {
        return StatedService.of(
                7,
                new RemitClaimRow.Line(
                        1,
                        qualifier,
                        code,
                        modifiers,
                        as,
                        billed,
                        billedModifiers,
                        null,
                        3_000,
                        3_000,
                        null,
                        DAY,
                        DAY,
                        null,
                        100,
                        12));
    }

    private static StatedService service(String code, boolean isDrug, @Nullable List<String> modifiers) {
        return new StatedService(7, 1, null, code, isDrug, modifiers, DAY, Money.ofCents(3_000));
    }

    @Test
    void codeQualifierAndModifiersComeFromOneComposite() {
        assertThat(line("HC", "G0463", List.of("LT"), null, null, null))
                .isEqualTo(service("G0463", false, List.of("LT")));
        assertThat(line("N4", "00517003125", List.of(), null, null, null))
                .isEqualTo(service("00517003125", true, List.of()));
        assertThat(line("HC", "G0378", List.of("25"), "HC", "G0463", "RT 59"))
                .isEqualTo(service("G0463", false, List.of("RT", "59")));
        assertThat(line("HC", "G0378", List.of("25"), "HC", "G0463", null)).isEqualTo(service("G0463", false, null));
        assertThat(line("HC", "J3490", List.of(), "N4", "00517003125", null))
                .isEqualTo(service("00517003125", true, null));
        assertThat(line("N4", "00517003125", List.of(), "?", "J3420", null)).isEqualTo(service("J3420", false, null));
    }

    @Test
    void aDrugBilledByItsNumberIsTheChargeWithThatNumber() {
        Candidate claim = new Candidate(
                1,
                1,
                1,
                "DS1-1",
                List.of(new Candidate.Line(
                        new ChargeId(5), "DS1-5", "J3420", "00517003125", List.of(), DAY, Money.ofCents(3_000))));
        assertThat(Matcher.byHand(claim, List.of(line("HC", "J3490", List.of(), "N4", "00517003125", null)))
                        .lines())
                .containsExactly(new Matcher.LineMatch(7, new ChargeId(5), Matcher.BY_CONTENT));
    }
}
