package org.daysheet.billing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Telephone numbers as people type them.
class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6085550142",
                "608-555-0142",
                "(608) 555-0142",
                "608.555.0142",
                "608/555-0142",
                "608 555 0142",
                "1 608 555 0142",
                "+1 (608) 555-0142",
                "16085550142",
                "608\u2013555\u20130142"
            })
    void tenDigitsAreANumberWhateverStandsBetweenThem(String typed) {
        assertThat(PhoneNumber.digits(typed)).contains("6085550142");
        assertThat(PhoneNumber.tidy(typed)).contains("608-555-0142");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "6085551", "555-0142", "60855501423", "26085550142", "1085550142", "608-555-0142 x3", "none"
            })
    void anythingElseIsNone(String typed) {
        assertThat(PhoneNumber.digits(typed)).isEmpty();
        assertThat(PhoneNumber.tidy(typed)).isEmpty();
    }
}
