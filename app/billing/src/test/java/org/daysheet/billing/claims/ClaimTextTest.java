package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimTextTest {
    @ParameterizedTest
    @CsvSource({
        "Muñoz–O’Neil, MUNOZ-O'NEIL",
        "Sørensen, SORENSEN",
        "Łuczak, LUCZAK",
        "Ægir Œuvré, AEGIR OEUVRE",
        "Đorđe Ðan Þór, DORDE DAN THOR",
        "Işık, ISIK",
        "Groß GROẞ, GROSS GROSS",
        "A*B~C, A B C"
    })
    void lettersGoOutAsTheBasicSetWritesThem(String entered, String sent) {
        assertThat(ClaimText.of(entered)).isEqualTo(sent);
    }

    @Test
    void aCutOrALostLetterIsALossAndAnAccentIsNone() {
        assertThat(ClaimText.isLoss("Sørensen-Łuczak, Ana*", 60)).isFalse();
        assertThat(ClaimText.isLoss("李 Ana", 60)).isTrue();
        assertThat(ClaimText.isLoss("ABCDE", 5)).isFalse();
        assertThat(ClaimText.isLoss("ABCDEF", 5)).isTrue();
        assertThat(ClaimText.isLoss("ABCDÆ", 5)).isTrue();
    }
}
