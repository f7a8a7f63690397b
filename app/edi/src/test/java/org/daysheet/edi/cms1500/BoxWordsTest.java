package org.daysheet.edi.cms1500;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.x12.Address;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoxWordsTest {
    @ParameterizedTest
    @CsvSource({
        "O'Brien-Stone, OBRIEN-STONE",
        "St. John, ST JOHN",
        "'12 Main St., #4', 12 MAIN ST 4",
        "A & B  Clinic, A B CLINIC",
        "Zoë, ZOE",
    })
    void wordsAreCapitalsWithoutPunctuationButHyphens(String typed, String printed) {
        assertThat(BoxWords.plain(typed)).isEqualTo(printed);
    }

    @Test
    void namesStandLastNameFirstOrFirstNameFirst() {
        PersonName name = new PersonName("Stone", "Mara", "Jane", "Jr.");

        assertThat(BoxWords.lastFirst(name)).isEqualTo("STONE JR, MARA, J");
        assertThat(BoxWords.firstLast(name)).isEqualTo("MARA J STONE JR");
        assertThat(BoxWords.lastFirst(new PersonName("Acme Freight", "", "", "")))
                .isEqualTo("ACME FREIGHT");
    }

    @Test
    void nineDigitsOfAZipCodeHaveAHyphen() {
        assertThat(BoxWords.cityLine(new Address("", "", "St. Louis", "MO", "631011234", "")))
                .isEqualTo("ST LOUIS MO 63101-1234");
        assertThat(BoxWords.cityLine(new Address("", "", "St. Louis", "MO", "63101", "")))
                .isEqualTo("ST LOUIS MO 63101");
    }

    @Test
    void datesOfBirthHaveFourDigitsOfTheYearAndAmountsNoPeriod() {
        assertThat(BoxWords.birth(LocalDate.of(1970, 2, 14))).isEqualTo("02 14 1970");
        assertThat(BoxWords.date(LocalDate.of(2026, 1, 5))).isEqualTo("01 05 26");
        assertThat(BoxWords.dollars(Money.ofCents(120_005)) + "|" + BoxWords.cents(Money.ofCents(120_005)))
                .isEqualTo("1200|05");
    }
}
