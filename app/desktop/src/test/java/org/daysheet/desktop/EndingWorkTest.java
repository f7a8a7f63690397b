package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// At the end of the program what was to be kept is kept, and nothing else is waited for.
class EndingWorkTest {
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final Background background = new Background(workers, this::oneAtATime, Pretend::words);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final List<String> events = new CopyOnWriteArrayList<>();

    /// The screen has one thread: what two workers bring to it comes one after the other.
    private synchronized void oneAtATime(Runnable shown) {
        shown.run();
    }

    @AfterEach
    void letGo() {
        gate.countDown();
        never.countDown();
        workers.shutdown();
    }

    @Test
    void aReadThatRunsIsNotWaitedFor() {
        background.read(() -> pass(never, "read"), events::add, _ -> {});
        assertThat(background.endWithin(Duration.ofMinutes(1))).isTrue();
        assertThat(events).isEmpty();
    }

    @Test
    void whatIsToBeKeptIsFinishedThoughItHadNotBegunAndItsAnswerComesFirst() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        background.read(() -> pass(never, "slow read"), events::add, _ -> {});
        background.fetch(() -> pass(gate, "note"), events::add, _ -> {});
        background.read(() -> pass(gate, "read in the queue"), events::add, _ -> {});
        var _ = background.run("Saving", _ -> pass(gate, "visit"), events::add, _ -> {});
        background.end(() -> {
            events.add("end");
            ended.countDown();
        });
        assertThat(events).isEmpty();
        gate.countDown();
        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
        // Notes and visits are kept by workers of their own: which is kept first is left to them.
        assertThat(events).containsExactlyInAnyOrder("note", "visit", "end").endsWith("end");
    }

    @Test
    void workThatCanBeStoppedIsStoppedAndNothingIsBegunAnyMore() {
        Job job = background.run(
                "Posting",
                progress -> {
                    while (!progress.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    return "stopped";
                },
                events::add,
                _ -> {});
        assertThat(background.endWithin(Duration.ofMinutes(1))).isTrue();
        background.fetch(() -> "late", events::add, _ -> {});
        assertThat(job.isCancelled()).isTrue();
        assertThat(events).containsExactly("stopped");
    }

    @Test
    void whatFailsWhileTheWindowClosesHasFailedAndWasNotStopped() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Job saving = background.<String>run(
                "Saving",
                _ -> {
                    pass(gate, "");
                    throw new IllegalStateException("The disk is full.");
                },
                events::add,
                _ -> {});
        Job posting = background.run(
                "Posting",
                progress -> {
                    pass(gate, "");
                    progress.stopIfCancelled();
                    return "posted";
                },
                events::add,
                _ -> {});
        background.end(ended::countDown);
        gate.countDown();
        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(saving.state().get()).isEqualTo(Job.State.FAILED);
        assertThat(saving.result().get()).isEqualTo("The disk is full.");
        assertThat(posting.state().get()).isEqualTo(Job.State.STOPPED);
    }

    @Test
    void slowReportsAndLongWritesKeepNobodyFromOpeningAPatientOrSavingANote() throws InterruptedException {
        Workers threads = Workers.threads();
        Background busy = new Background(threads, Runnable::run, Pretend::words);
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch kept = new CountDownLatch(1);
        for (int i = 0; i < 9; i++) {
            Latest.ofSlow(busy).fetch(() -> pass(never, "report"), events::add, _ -> {});
            var _ = busy.run("Posting", _ -> pass(never, "posting"), events::add, _ -> {});
        }
        busy.read(() -> "patient", _ -> opened.countDown(), _ -> {});
        busy.fetch(() -> "note", _ -> kept.countDown(), _ -> {});
        assertThat(opened.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(kept.await(1, TimeUnit.MINUTES)).isTrue();
        for (int i = 0; i < 9; i++) {
            busy.fetch(() -> pass(never, "waits for the writer"), events::add, _ -> {});
        }
        CountDownLatch again = new CountDownLatch(1);
        busy.read(() -> "patient", _ -> again.countDown(), _ -> {});
        assertThat(again.await(1, TimeUnit.MINUTES)).isTrue();
        threads.shutdown();
    }

    @Test
    void whoeverCannotWaitLongerIsTold() {
        background.fetch(() -> pass(never, "stuck"), events::add, _ -> {});
        assertThat(background.endWithin(Duration.ofMillis(50))).isFalse();
    }

    private static String pass(CountDownLatch gate, String result) {
        try {
            assertThat(gate.await(1, TimeUnit.MINUTES)).isTrue();
            return result;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
