package org.daysheet.desktop.background;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Runs use cases beside the screen and brings results, progress and failures back to the screen's thread.
public final class Background {
    private static final long SHOW_EVERY_NANOS = 100_000_000L;
    private static final int LONGEST_HISTORY = 50;

    private final Workers workers;
    private final Executor screen;
    private final Function<Throwable, Failure> explain;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<Job> history = FXCollections.observableArrayList();
    private final ObservableList<Job> news = FXCollections.observableArrayList();

    private final Map<Long, CompletableFuture<Void>> unfinished = new ConcurrentHashMap<>();
    private final AtomicLong begun = new AtomicLong();
    private volatile boolean isEnding;

    /// Work of every kind goes to the same workers.
    public Background(Executor workers, Executor screen, Function<Throwable, Failure> explain) {
        this(Workers.one(workers), screen, explain);
    }

    /// Work goes to the workers, everything a person sees happens on the screen's thread.
    ///
    /// @param explain words for an error
    public Background(Workers workers, Executor screen, Function<Throwable, Failure> explain) {
        this.workers = workers;
        this.screen = screen;
        this.explain = explain;
    }

    /// What runs now and is shown in the status bar, oldest first.
    public ObservableList<Job> jobs() {
        return jobs;
    }

    /// What has ended and what came of it, newest first.
    public ObservableList<Job> history() {
        return history;
    }

    /// What has ended and was not told where it was asked for, oldest first; whoever shows it takes it out.
    public ObservableList<Job> news() {
        return news;
    }

    /// Runs work that the status bar shows and that can be stopped. What comes of it becomes news.
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Failure> failed) {
        return run(title, () -> false, work, done, failed);
    }

    /// As [#run(String, Work, Consumer, Consumer)] for a screen that itself tells what came of it.
    ///
    /// @param toldInPlace whether a person sees the result without further news, asked when it is there
    public <T> Job run(
            String title, BooleanSupplier toldInPlace, Work<T> work, Consumer<T> done, Consumer<Failure> failed) {
        Job job = new Job(title);
        jobs.add(job);
        start(
                workers.acts(),
                true,
                () -> work.run(new Watched(job)),
                result -> {
                    end(job, result, toldInPlace);
                    done.accept(result);
                },
                ended -> {
                    end(job, ended, toldInPlace);
                    failed.accept(ended.failure());
                });
        return job;
    }

    /// Tells as news that something failed that nobody sees as work.
    ///
    /// @param title what was to be done
    public void tell(String title, Failure failure) {
        end(new Job(title), new Ended(failure, false), () -> false);
    }

    /// Tells as news what came of something whose place on the screen is gone.
    ///
    /// @param title what was done
    public void tell(String title, Told told) {
        end(new Job(title), told, () -> false);
    }

    private void end(Job job, Object result, BooleanSupplier toldInPlace) {
        switch (result) {
            case Ended ended ->
                job.end(
                        ended.isStop() ? Job.State.STOPPED : Job.State.FAILED,
                        ended.failure().message());
            case Told told -> job.end(told.isGood() ? Job.State.DONE : Job.State.LOOK, told.told());
            default -> job.end(Job.State.DONE, "");
        }
        jobs.remove(job);
        history.addFirst(job);
        if (history.size() > LONGEST_HISTORY) {
            history.removeLast();
        }
        if (!toldInPlace.getAsBoolean()) {
            news.add(job);
        }
    }

    /// Runs short work that is not shown, such as keeping a note; the end of the program waits for it.
    public <T> void fetch(Supplier<T> work, Consumer<T> done, Consumer<Failure> failed) {
        start(workers.writes(), true, work, done, ended -> failed.accept(ended.failure()));
    }

    /// Runs a short read. The end of the program does not wait for it, and its answer may then never come.
    public <T> void read(Supplier<T> read, Consumer<T> done, Consumer<Failure> failed) {
        start(
                workers.reads(),
                false,
                () -> isEnding ? null : read.get(),
                done,
                ended -> failed.accept(ended.failure()));
    }

    /// As [#read] for one that may take long; short ones go on beside it.
    public <T> void readSlowly(Supplier<T> read, Consumer<T> done, Consumer<Failure> failed) {
        start(
                workers.slowReads(),
                false,
                () -> isEnding ? null : read.get(),
                done,
                ended -> failed.accept(ended.failure()));
    }

    /// Ends: nothing is begun any more, what can be stopped is asked to, reads are left alone, and what was to be kept
    /// is finished first.
    ///
    /// @param then is run on the screen's thread once everything that was to be kept is
    public void end(Runnable then) {
        isEnding = true;
        List.copyOf(jobs).forEach(Job::cancel);
        var _ = last().thenRun(() -> screen.execute(then));
    }

    /// Ends and waits, for whoever cannot be told later.
    ///
    /// @return whether everything that was to be kept is
    public boolean endWithin(Duration atMost) {
        end(() -> {});
        try {
            var _ = last().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private CompletableFuture<Void> last() {
        return CompletableFuture.allOf(unfinished.values().toArray(CompletableFuture[]::new));
    }

    /// What is to be kept counts as finished once its answer is on its way to the screen.
    private <T> void start(
            Executor worker, boolean isToBeKept, Supplier<@Nullable T> work, Consumer<T> done, Consumer<Ended> failed) {
        if (isEnding || (worker instanceof ExecutorService service && service.isShutdown())) {
            return;
        }
        long number = begun.incrementAndGet();
        CompletableFuture<Void> end = new CompletableFuture<>();
        if (isToBeKept) {
            unfinished.put(number, end);
        }
        var _ = CompletableFuture.supplyAsync(work, worker).handle((result, error) -> {
            screen.execute(() -> finish(result, error, done, failed));
            unfinished.remove(number);
            end.complete(null);
            return null;
        });
    }

    private <T> void finish(@Nullable T result, @Nullable Throwable error, Consumer<T> done, Consumer<Ended> failed) {
        if (error == null && result != null) {
            done.accept(result);
        } else if (error != null) {
            boolean wrapped = error instanceof CompletionException && error.getCause() != null;
            Throwable cause = wrapped ? error.getCause() : error;
            failed.accept(new Ended(explain.apply(cause), cause instanceof Cancelled));
        }
    }

    /// How work ended that was not done.
    ///
    /// @param isStop whether it ended because somebody asked, and not because it failed after that
    private record Ended(Failure failure, boolean isStop) {}

    /// Progress that reaches the screen at most ten times a second.
    private final class Watched implements Progress {
        private final Job job;
        private final AtomicLong lastShown = new AtomicLong(Long.MIN_VALUE);

        Watched(Job job) {
            this.job = job;
        }

        @Override
        public void begin(String work) {
            screen.execute(() -> job.show(work, Job.UNKNOWN));
        }

        @Override
        public void report(String step, long done, long total) {
            long now = System.nanoTime();
            long last = lastShown.get();
            boolean due = last == Long.MIN_VALUE || now - last >= SHOW_EVERY_NANOS || done == total;
            if (due && lastShown.compareAndSet(last, now)) {
                String text = total < 0
                        ? String.format(Locale.US, "%s: %,d", step, done)
                        : String.format(Locale.US, "%s: %,d of %,d", step, done, total);
                double fraction = total <= 0 ? Job.UNKNOWN : (double) done / total;
                screen.execute(() -> job.show(text, fraction));
            }
        }

        @Override
        public boolean isCancelled() {
            return job.isCancelled();
        }
    }
}
