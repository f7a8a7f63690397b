package org.daysheet.desktop.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.practice.Fee;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// The amount of a line beside what the fee schedule gives.
class EntryLineTest {
    private final EntryLine line = new EntryLine();

    @Test
    void anAmountThatIsNotTheFeeIsPointedOutAndStays() {
        line.form().text(LineField.UNITS).set("2");
        line.priced(Optional.of(fee(1_280)));
        assertThat(line.form().typed(LineField.AMOUNT)).isEqualTo("25.60");
        assertThat(line.hint().get()).isEmpty();

        line.form().text(LineField.AMOUNT).set("120");
        assertThat(line.hint().get()).isEqualTo("The fee schedule gives 25.60. Empty the amount to take that.");
        assertThat(line.form().typed(LineField.AMOUNT)).isEqualTo("120");
        line.form().text(LineField.UNITS).set("3");
        assertThat(line.hint().get()).isEqualTo("The fee schedule gives 38.40. Empty the amount to take that.");
        assertThat(line.form().typed(LineField.AMOUNT)).isEqualTo("120");

        line.form().text(LineField.AMOUNT).set("38.40");
        assertThat(line.hint().get()).isEmpty();
        line.form().text(LineField.AMOUNT).set("120");
        line.form().text(LineField.AMOUNT).set("");
        assertThat(line.form().typed(LineField.AMOUNT)).isEqualTo("38.40");
        assertThat(line.hint().get()).isEmpty();
    }

    @Test
    void withoutAFeeNothingIsPointedOut() {
        line.form().text(LineField.AMOUNT).set("120");
        assertThat(line.hint().get()).isEmpty();
        line.priced(Optional.of(fee(1_280)));
        assertThat(line.hint().get()).isEqualTo("The fee schedule gives 12.80. Empty the amount to take that.");
        line.priced(Optional.empty());
        assertThat(line.hint().get()).isEmpty();
        line.priced(Optional.of(fee(1_280)));
        line.unpriced("The fee could not be read.");
        assertThat(line.hint().get()).isEmpty();
    }

    private static Fee fee(long cents) {
        return new Fee(
                "Standard",
                new ProcedureCode("J3420"),
                null,
                LocalDate.of(2026, 1, 1),
                Money.ofCents(cents),
                "Vitamin B-12 injection");
    }
}
