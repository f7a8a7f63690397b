package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.encounters.EntryViewModel;
import org.daysheet.desktop.encounters.LineField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is read slowly comes into the form it was asked for, or into none.
class LastVisitTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final EntryViewModel model = new EntryViewModel(
            new PretendEncounters(),
            new Background(waiting::add, Runnable::run, Pretend::words),
            () -> PretendEncounters.TODAY,
            () -> true);

    @BeforeEach
    void askForTheLastVisitOfAna() {
        model.begin();
        model.pick(PretendEncounters.ANA);
        work();
        model.templates().fillLast();
    }

    @Test
    void theLastVisitDoesNotComeIntoTheFormOfTheNextPatient() {
        model.begin(PretendEncounters.BEN);
        work();
        assertEmpty();
    }

    @Test
    void norIntoANewFormOfTheSamePatient() {
        model.begin(PretendEncounters.ANA);
        work();
        assertEmpty();
    }

    @Test
    void norToAPatientWhoWasChosenMeanwhile() {
        model.pick(PretendEncounters.BEN);
        work();
        assertEmpty();
    }

    @Test
    void itComesToThePatientItIsOf() {
        work();
        assertThat(model.diagnoses().typed(1)).isEqualTo("I10");
        assertThat(model.lines().all().getFirst().form().typed(LineField.CODE)).isEqualTo("G0439");
    }

    private void assertEmpty() {
        assertThat(model.diagnoses().typed(1)).isEmpty();
        assertThat(model.lines().all().getFirst().form().typed(LineField.CODE)).isEmpty();
        assertThat(model.notice().get()).isNull();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
