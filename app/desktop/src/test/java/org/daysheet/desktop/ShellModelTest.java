package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.desktop.shell.Count;
import org.daysheet.desktop.shell.Glance;
import org.daysheet.desktop.shell.Health;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.types.work.Cancelled;
import org.junit.jupiter.api.Test;

/// What the frame knows: what waits, how the books are, what came of work.
class ShellModelTest {
    private static final PracticeBand BAND = new PracticeBand("Juniper Street Family Medicine", "owner", false);

    @Test
    void whatWaitsIsReadAnewAfterEveryPieceOfWork() {
        List<Glance> answers = new ArrayList<>(List.of(glance(12), glance(11)));
        Background background = Pretend.sameThread();
        ShellViewModel model = new ShellViewModel(BAND, background, 3, answers::removeFirst);
        model.refresh();
        assertThat(model.glance().get()).isEqualTo(glance(12));
        background.run("Posting check EFT1", _ -> new Outcome(true, "Posted 176.00.", List.of()), _ -> {}, _ -> {});
        assertThat(model.glance().get()).isEqualTo(glance(11));
    }

    @Test
    void aReadThatFailsLeavesWhatWasKnown() {
        List<Boolean> fails = new ArrayList<>(List.of(false, true));
        ShellViewModel model = new ShellViewModel(BAND, Pretend.sameThread(), 3, () -> {
            if (fails.removeFirst()) {
                throw new IllegalStateException("not now");
            }
            return glance(12);
        });
        model.refresh();
        model.refresh();
        assertThat(model.glance().get()).isEqualTo(glance(12));
    }

    @Test
    void workLeavesItsResultInTheHistoryNewestFirst() {
        Background background = Pretend.sameThread();
        background.run("First", _ -> new Outcome(true, "Posted 176.00.", List.of()), _ -> {}, _ -> {});
        background.run("Second", _ -> new Outcome(false, "1 needs a person.", List.of()), _ -> {}, _ -> {});
        background.run(
                "Third",
                _ -> {
                    throw new IllegalStateException("The disk is full.");
                },
                _ -> {},
                _ -> {});
        assertThat(background.history())
                .extracting(
                        Job::title,
                        job -> job.state().get(),
                        job -> job.result().get())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Third", Job.State.FAILED, "The disk is full."),
                        org.assertj.core.groups.Tuple.tuple("Second", Job.State.LOOK, "1 needs a person."),
                        org.assertj.core.groups.Tuple.tuple("First", Job.State.DONE, "Posted 176.00."));
        assertThat(background.jobs()).isEmpty();
    }

    @Test
    void workThatWasStoppedIsNotCalledFailed() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Background background = new Background(
                waiting::add, Runnable::run, _ -> new Failure("Stopped as asked. Nothing was kept.", true));
        Job job = background.run(
                "Posting",
                progress -> {
                    progress.stopIfCancelled();
                    throw new IllegalStateException("was not stopped: " + new Cancelled());
                },
                _ -> {},
                _ -> {});
        job.cancel();
        waiting.removeFirst().run();
        assertThat(job.state().get()).isEqualTo(Job.State.STOPPED);
        assertThat(job.result().get()).isEqualTo("Stopped as asked. Nothing was kept.");
    }

    @Test
    void whatAScreenTellsItselfIsNoNews() {
        Background background = Pretend.sameThread();
        background.run("Told", () -> true, _ -> true, _ -> {}, _ -> {});
        background.run("Not told", () -> false, _ -> true, _ -> {}, _ -> {});
        assertThat(background.news()).extracting(Job::title).containsExactly("Not told");
        assertThat(background.history()).extracting(Job::title).containsExactly("Not told", "Told");
    }

    @Test
    void theHistoryKeepsTheLastFifty() {
        Background background = Pretend.sameThread();
        for (int i = 1; i <= 53; i++) {
            background.run("Work " + i, _ -> true, _ -> {}, _ -> {});
        }
        assertThat(background.history()).hasSize(50);
        assertThat(background.history().getFirst().title()).isEqualTo("Work 53");
        assertThat(background.history().getLast().title()).isEqualTo("Work 4");
    }

    private static Glance glance(int checks) {
        return new Glance(
                new Health(true, "Books sound", ""),
                Map.of("checks", new Count(checks, checks + " checks to post", false)));
    }
}
