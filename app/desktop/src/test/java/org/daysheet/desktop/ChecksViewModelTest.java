package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// While a plan is being read, nothing of the check before can be done.
class ChecksViewModelTest {
    private final Pretend.Desk desk = new Pretend.Desk();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ChecksViewModel model =
            new ChecksViewModel(desk, new Background(waiting::add, Runnable::run, Pretend::words), _ -> {});

    @BeforeEach
    void chooseTheFirst() {
        model.shown();
        model.choose(Pretend.check(3));
        work();
    }

    @Test
    void theCheckShownBeforeIsNotPostedWhileThePlanOfAnotherIsRead() {
        assertThat(model.canPost().get()).isTrue();
        model.choose(Pretend.check(2));

        assertThat(model.plan().get()).isNull();
        assertThat(model.planHint().get()).isEqualTo("Reading what check EFT1000002 would post\u2026");
        assertThat(model.canPost().get()).isFalse();
        model.post();
        work();
        assertThat(desk.acts).noneMatch(act -> act.startsWith("post"));
        model.post();
        work();
        assertThat(desk.acts).contains("post 3").doesNotContain("post 4");
    }

    @Test
    void theCheckShownBeforeIsNotVoidedEither() {
        model.choose(Pretend.check(4));
        work();
        assertThat(model.canVoid().get()).isTrue();
        model.choose(Pretend.check(3));
        model.beginVoid();
        assertThat(model.voiding().get()).isNull();
    }

    @Test
    void thePlanOfTheSameCheckStaysUntilItIsReadAnew() {
        model.choose(Pretend.check(3));
        assertThat(model.plan().get()).isNotNull();
    }

    @Test
    void aPlanThatWasLeftBeforeItCameIsReadWhenTheScreenComesBack() {
        model.choose(Pretend.check(2));
        model.hidden();
        work();
        assertThat(model.plan().get()).isNull();
        model.shown();
        work();
        assertThat(model.plan().get().check().id().value()).isEqualTo(3);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
