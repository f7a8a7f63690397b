package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.daysheet.desktop.encounters.EntryViewModel;
import org.daysheet.desktop.encounters.VisitField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A further visit of the same accident.
class EntryCaseTest {
    private final EntryViewModel model = new EntryViewModel(
            new PretendEncounters(), Pretend.sameThread(), () -> PretendEncounters.TODAY, () -> true);

    @BeforeEach
    void begin() {
        model.begin();
    }

    @Test
    void theCaseOfTheLastAccidentIsOfferedAndTakenOver() {
        model.pick(PretendEncounters.ANA);
        assertThat(model.circle().lastCase().get())
                .isEqualTo("At work · 03/02/2026 · WC-77 · adjuster Kim Ortega 217-555-0190");
        model.templates().fillCase();

        assertThat(Stream.of(
                                VisitField.ACCIDENT,
                                VisitField.ACCIDENT_DAY,
                                VisitField.ACCIDENT_STATE,
                                VisitField.CASE,
                                VisitField.ADJUSTER,
                                VisitField.ADJUSTER_PHONE,
                                VisitField.INJURED_CONTACT,
                                VisitField.INJURED_PHONE)
                        .map(model.visit()::typed))
                .containsExactly(
                        "EM", "03/02/2026", "", "WC-77", "Kim Ortega", "217-555-0190", "Lee Rivera", "217-555-0107");
        // nothing else of that visit
        assertThat(model.diagnoses().typed(1)).isEmpty();
        assertThat(model.notice().get().text())
                .isEqualTo("Taken over for Rivera, Ana: At work · 03/02/2026 · WC-77 · adjuster Kim Ortega "
                        + "217-555-0190. Check it, as it is as it was at that visit.");
    }

    @Test
    void noCaseIsTakenOverOfNobodyAndOfOneWithoutAnAccident() {
        model.templates().fillCase();
        assertThat(model.visit().problem(VisitField.PATIENT).get())
                .isEqualTo("Choose the patient first; then the case of the last accident can be taken over.");

        model.pick(PretendEncounters.BEN);
        assertThat(model.circle().lastCase().get()).isEmpty();
        model.templates().fillCase();
        assertThat(model.notice().get().text())
                .isEqualTo("Rivers, Ben has no earlier visit about an accident. Enter the accident among the rarer "
                        + "fields.");
    }
}
