package org.daysheet.billing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FeeSchedulesTest {
    private static final ProcedureCode VISIT = new ProcedureCode("G0439");
    private static final Modifier LEFT = new Modifier("LT");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private TestOffice test;

    @BeforeEach
    void open() {
        test = new TestOffice();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void thePriceOfAnOldVisitStaysWhenPricesRise() {
        add(null, "Standard", null, JANUARY, 15_000);
        add(null, "Standard", null, JULY, 17_500);

        assertThat(price(null, List.of(), LocalDate.of(2026, 6, 30))).isEqualTo(Money.ofCents(15_000));
        assertThat(price(null, List.of(), JULY)).isEqualTo(Money.ofCents(17_500));
        assertThat(fees().find(null, VISIT, List.of(), LocalDate.of(2025, 12, 31)))
                .isEmpty();
    }

    @Test
    void aPayersOwnPriceGoesBeforeThePracticesAndAModifiersBeforeThePlainOne() {
        add(null, "Standard", null, JANUARY, 15_000);
        add(null, "Standard", LEFT, JANUARY, 16_000);
        add(test.payer(), "Acme", null, JANUARY, 12_000);

        assertThat(price(null, List.of(LEFT), JULY)).isEqualTo(Money.ofCents(16_000));
        assertThat(price(test.payer(), List.of(LEFT), JULY)).isEqualTo(Money.ofCents(12_000));
        assertThat(price(test.payer(), List.of(), JULY)).isEqualTo(Money.ofCents(12_000));
    }

    @Test
    void aPriceThatStandsIsNotReplaced() {
        add(null, "Standard", null, JANUARY, 15_000);
        add(null, "Standard", null, JANUARY, 15_000);

        assertThatThrownBy(() -> add(null, "Standard", null, JANUARY, 15_001))
                .isInstanceOf(BillingException.class)
                .hasMessage("G0439 from 01/01/2026 stands at $150.00 already, and visits may have been charged with "
                        + "it. Enter the new price with a later date.");
        assertThat(fees().list()).hasSize(1);
    }

    private FeeSchedules fees() {
        return test.office().feeSchedules();
    }

    private void add(
            @Nullable PayerId payer, String schedule, @Nullable Modifier modifier, LocalDate from, long cents) {
        fees().add(payer, new Fee(schedule, VISIT, modifier, from, Money.ofCents(cents), "Yearly visit"));
    }

    private Money price(@Nullable PayerId payer, List<Modifier> modifiers, LocalDate day) {
        return fees().find(payer, VISIT, modifiers, day).orElseThrow().amount();
    }
}
