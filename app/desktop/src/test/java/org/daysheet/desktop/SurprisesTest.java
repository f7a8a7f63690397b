package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.junit.jupiter.api.Test;

/// What nobody caught is told in the window, without a word of what it was about.
class SurprisesTest {
    private final Background background = new Background(Runnable::run, Runnable::run, Desktop::explain);
    private final Surprises surprises = new Surprises(background);

    @Test
    void anErrorThatNobodyCaughtIsNewsThatQuotesNothing() {
        surprises.uncaughtException(Thread.currentThread(), new IllegalStateException("Rivera, Ana"));
        assertThat(background.news()).hasSize(1);
        Job told = background.news().getFirst();
        assertThat(told.state().get()).isEqualTo(Job.State.FAILED);
        assertThat(told.title()).isEqualTo("Something went wrong");
        assertThat(told.result().get()).isNotBlank().doesNotContain("Rivera");
    }

    @Test
    void theSameErrorAgainAndAgainIsToldOnce() {
        for (int i = 0; i < 3; i++) {
            surprises.uncaughtException(Thread.currentThread(), new IllegalStateException("drawing"));
        }
        assertThat(background.news()).hasSize(1);
        surprises.uncaughtException(Thread.currentThread(), new IllegalArgumentException("another"));
        assertThat(background.news()).hasSize(2);
    }
}
