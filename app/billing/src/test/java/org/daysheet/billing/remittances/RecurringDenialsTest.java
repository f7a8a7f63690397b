package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.payerrules.LineCondition;
import org.daysheet.billing.payerrules.PayerRules;
import org.daysheet.billing.payerrules.RuleSuggestion;
import org.daysheet.testkit.FreshDatabase;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What payers deny again and again is worth a rule.
@ExtendWith(FreshDatabase.class)
final class RecurringDenialsTest {
    /// FIRST denies three claims for CO-16 with one remark and a fourth for another reason, SECOND two for CO-16.
    @Test
    void threeClaimsOfOnePayerDeniedForOneReasonSuggestARule(TestDatabase database) {
        Story story = new Story(database);
        story.play("""
                payer FIRST 1112223331
                payer SECOND 1112223332
                patient P1 FIRST
                patient P2 SECOND
                claim DS1-1 P1 FIRST 2026-01-05: G0402 100.00
                claim DS2-1 P1 FIRST 2026-01-06: G0402 100.00
                claim DS3-1 P1 FIRST 2026-01-07: J3420 40.00
                claim DS4-1 P1 FIRST 2026-01-08: G0402 100.00
                claim DS5-1 P2 SECOND 2026-01-05: G0402 100.00
                claim DS6-1 P2 SECOND 2026-01-06: G0402 100.00
                """);
        deny(story, 1, "FIRST", "G0402", 100, "16");
        deny(story, 2, "FIRST", "G0402", 100, "16");
        PayerRules rules =
                Office.over(story.session().database(), story.session().user()).payerRules();
        assertThat(rules.suggestions()).isEmpty();
        deny(story, 3, "FIRST", "J3420", 40, "16");
        deny(story, 4, "FIRST", "G0402", 100, "197");
        deny(story, 5, "SECOND", "G0402", 100, "16");
        deny(story, 6, "SECOND", "G0402", 100, "16");

        List<RuleSuggestion> found = rules.suggestions();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("CO-16");
            assertThat(one.claims()).isEqualTo(3);
            assertThat(one.amount()).isEqualTo(Money.ofCents(24_000));
            assertThat(one.draft().when().payers()).containsExactly(one.payer());
            assertThat(one.draft().when().line())
                    .isEqualTo(
                            new LineCondition(List.of("G0402", "J3420"), List.of(), List.of(), List.of(), null, null));
            assertThat(one.draft().says().message()).contains("denied 3 claims within 90 days with CO-16");
            assertThat(one.draft().says().stops()).isFalse();
        });
        assertThat(rules.list()).isEmpty();
        database.clock().setDay(story.session().today().plusDays(91));
        assertThat(rules.suggestions()).isEmpty();
    }

    private static void deny(Story story, int claim, String payer, String code, int dollars, String reason) {
        story.play("""
                check NON%1$d %2$s 0.00 2026-02-0%1$d NON
                  CLP*DS%1$d-1*4*%4$d*0*0*12*ICN%1$d
                  SVC*HC:%3$s*%4$d*0
                  DTM*472*2026010%6$d
                  CAS*CO*%5$s*%4$d
                post NON%1$d cash 0.00
                """.formatted(claim, payer, code, dollars, reason, claim > 4 ? claim : claim + 4));
    }
}
