package org.daysheet.billing.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.daysheet.billing.practice.PostalAddress;
import org.junit.jupiter.api.Test;

/// How letters are addressed, here and abroad.
final class LetterTest {
    @Test
    void aLetterInTheUnitedStatesNamesNoCountry() {
        assertThat(Letter.address(new PostalAddress("9 Oak Lane", "Apt 2", "Springfield", "IL", "627040001")))
                .isEqualTo("9 Oak Lane\nApt 2\nSpringfield, IL 62704-0001");
    }

    @Test
    void aLetterAbroadEndsWithTheCountryInCapitals() {
        assertThat(Letter.address(new PostalAddress("1 Queen St", "", "Toronto", "ON", "M5H 2N2", "CA")))
                .isEqualTo("1 Queen St\nToronto ON M5H 2N2\nCANADA");
        PostalAddress london = new PostalAddress("4 Mill Road", "", "London", "", "SW1A 1AA", "GB");
        assertThat(Letter.address(london)).isEqualTo("4 Mill Road\nLondon SW1A 1AA\nUNITED KINGDOM");
        assertThat(Letter.isMailable(london)).isTrue();
        assertThat(Letter.isMailable(new PostalAddress("4 Mill Road", "", "", "", "", "GB")))
                .isFalse();
    }
}
