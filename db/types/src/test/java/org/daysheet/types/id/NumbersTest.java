package org.daysheet.types.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"1234567893", "1245319599"})
    void npisWithTheRightCheckDigitAreTaken(String text) {
        assertThat(Npi.parse(text)).contains(new Npi(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "123456789", "12345678933", "12345678a3", ""})
    void npisWithAWrongDigitLengthOrLetterAreNotTaken(String text) {
        assertThat(Npi.parse(text)).isEmpty();
    }

    @Test
    void theCheckDigitOfNineDigitsIsFound() {
        assertThat(Npi.ofBase("123456789")).isEqualTo(new Npi("1234567893"));
    }

    @Test
    void taxNumbersAreReadWithOrWithoutDashes() {
        assertThat(TaxId.parse("12-3456789")).contains(new TaxId(TaxId.Kind.EI, "123456789"));
        assertThat(TaxId.parse("123-45-6789")).contains(new TaxId(TaxId.Kind.SY, "123456789"));
        assertThat(TaxId.parse("123456789")).contains(new TaxId(TaxId.Kind.EI, "123456789"));
        assertThat(TaxId.parse("12345678")).isEmpty();
    }

    @Test
    void aTaxNumberIsNotShownByAccident() {
        assertThat(new TaxId(TaxId.Kind.SY, "123456789")).hasToString("SY:***");
    }

    @Test
    void anIdIsPositive() {
        assertThatThrownBy(() -> new ClaimId(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
