package org.daysheet.billing.encounters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.daysheet.billing.encounters.FormAnswer.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms as people write them.
final class MedicalFormTest {
    @Test
    void everyKindOfAnswerIsReadAndWrittenAgain() {
        String text = "UT 484.03: 1A=88; 1B=97.5%; 1C=2026-02-01; 4=Y; 5=W; 6=\"N\" | AS X1: 2=two liters";

        assertThat(MedicalForm.parse(text))
                .contains(List.of(
                        new MedicalForm(
                                "UT",
                                "484.03",
                                List.of(
                                        new FormAnswer("1A", Kind.TEXT, "88"),
                                        new FormAnswer("1B", Kind.PERCENT, "97.5"),
                                        new FormAnswer("1C", Kind.DAY, "2026-02-01"),
                                        new FormAnswer("4", Kind.YES_NO, "Y"),
                                        new FormAnswer("5", Kind.YES_NO, "W"),
                                        new FormAnswer("6", Kind.TEXT, "N"))),
                        new MedicalForm("AS", "X1", List.of(new FormAnswer("2", Kind.TEXT, "two liters")))));
        assertThat(MedicalForm.text(MedicalForm.parse(text).orElseThrow())).isEqualTo(text);
    }

    @Test
    void smallLettersAndDaysOfTheCalendarAreTidied() {
        assertThat(MedicalForm.parse("ut 484.03:1c = 2/1/2026;4=y;").map(MedicalForm::text))
                .contains("UT 484.03: 1C=2026-02-01; 4=Y");
        assertThat(MedicalForm.parse("")).contains(List.of());
        assertThat(MedicalForm.parse("UT 484.03").map(MedicalForm::text)).contains("UT 484.03:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"88", "Y", "w", "97%", "2026-02-01", "2/1/2026", "a; b | c", "say \"ah\"", "2026-02-30", "-"})
    void wordsComeBackAsTheyWere(String words) {
        var form = new MedicalForm(
                "AS", "1", List.of(new FormAnswer("1", Kind.TEXT, words), new FormAnswer("2", Kind.YES_NO, "N")));

        assertThat(MedicalForm.parse(form.text())).contains(List.of(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "484.03: 1=Y",
                "XX 1: 1=Y",
                "UT 484.03: Y",
                "UT 484.03: 1=",
                "UT 484.03: 1=2026-02-30",
                "UT 484.03: 1=13/1/2026",
                "UT 484.03: 1=101%",
                "UT 484.03: 1=\"open",
                "UT 484.03: 1=012345678901234567890123456789012345678901234567890"
            })
    void whatIsNoFormIsRefused(String text) {
        assertThat(MedicalForm.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YES_NO,X", "TEXT,' '", "DAY,2026-02-30", "PERCENT,101", "PERCENT,many"})
    void anAnswerIsAValueOfItsKind(Kind kind, String value) {
        assertThatThrownBy(() -> new FormAnswer("1", kind, value)).isInstanceOf(IllegalArgumentException.class);
    }
}
