package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.desktop.parts.LastOutcome;
import org.daysheet.desktop.parts.Outcome;
import org.junit.jupiter.api.Test;

/// How long it is told what came of an act.
class LastOutcomeTest {
    private static final Outcome DONE = new Outcome(true, "1 claim is ready to send.", List.of());

    private final LastOutcome last = new LastOutcome();

    @Test
    void itIsToldUntilOtherRowsAreChosenThanItIsAbout() {
        last.choose(List.of(1, 2));
        last.tell(DONE);
        last.choose(List.of());
        last.choose(List.of(2));
        assertThat(last.told().get()).isEqualTo(DONE);
        last.choose(List.of(3));
        assertThat(last.told().get()).isNull();
    }

    @Test
    void theListGoingOnByItselfEndsNothingAndTheNextChoiceDoes() {
        last.choose(List.of(1));
        last.tell(DONE);
        last.goOn();
        last.choose(List.of());
        last.choose(List.of(2));
        assertThat(last.told().get()).isEqualTo(DONE);
        last.choose(List.of(3));
        assertThat(last.told().get()).isNull();
    }

    @Test
    void whatAnActMadeMayBeChosenWithoutEndingIt() {
        last.choose(List.of(1));
        last.tell(DONE, 9);
        last.choose(List.of(9));
        assertThat(last.told().get()).isEqualTo(DONE);
    }

    @Test
    void detailsThatAreWorkedOffAlongTheListStayUntilTheyAreClosed() {
        Outcome some = new Outcome(false, "1 claim needs a fix.", List.of("DS3-1: zip"));
        last.tell(some);
        last.choose(List.of(3));
        assertThat(last.told().get()).isEqualTo(some);
        last.close();
        assertThat(last.told().get()).isNull();
    }
}
